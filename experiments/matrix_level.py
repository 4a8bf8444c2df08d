"""The matrix-level table of arXiv 2605.09472: how far the average of S random
block-diagonal masks is from exp(-m |i - j|), and what the bounds promise.

For each slope and S: means over the draws of the max norm and the spectral norm of
L^ - L (symmetric, n positions), the latter also relative to ||L||_2, beside the
bounds. The bound of the spectral norm is of its expectation,
Psi (sqrt(ln n / S) + ln n / S); those of the max norm hold with probability 0.99:
the paper's sqrt(ln(n^2 / 0.01) / (2 S)), and the sharper one of section "Bounds" in
Sampling/Bounds.h, sqrt(ln(2 n / 0.01) / (2 S)).
"""

import argparse
import time

import numpy as np
from alibi_mlir import sampling


def measure(slope, samples, sampler, draws, n):
    """Means over draws of (max norm, spectral norm)."""
    errors = []
    for seed in range(draws):
        partition = sampling.draw([slope], samples, sampler=sampler, seed=seed, length=n)
        (certificate,) = sampling.certify([slope], partition, n, causal=False, spectral=True)
        errors.append((certificate.max_norm, certificate.spectral_norm))
    return np.mean(errors, axis=0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--n", type=int, default=4500, help="positions (4500)")
    parser.add_argument("--heads", type=int, default=8, help="heads of the slope rule (8)")
    parser.add_argument("--sampler", default="grid", choices=sampling.SAMPLERS)
    parser.add_argument("--samples", type=int, nargs="+", default=[1, 10, 100, 1000, 10000])
    parser.add_argument("--draws", type=int, default=20, help="draws per figure, a tenth from S = 10000 on (20)")
    arguments = parser.parse_args()
    n, start = arguments.n, time.time()

    print(f"sampler {arguments.sampler}, n = {n}, symmetric; bounds of the spectral norm in")
    print("expectation, of the max norm with probability 0.99")
    print()
    print("slope      S     max norm  paper's  sharper   spectral  relative     bound")
    for slope in sampling.press_slopes(arguments.heads):
        norm = sampling.bias_spectral_norm(float(slope), n)
        for samples in arguments.samples:
            draws = arguments.draws if samples < 10000 else max(1, arguments.draws // 10)
            if arguments.sampler in ("weighted_grid", "fixed_grid"):
                draws = 1  # nothing is random
            largest, spectral = measure(slope, samples, arguments.sampler, draws, n)
            paper = np.sqrt(np.log(n**2 / 0.01) / (2 * samples))
            sharper = np.sqrt(np.log(2 * n / 0.01) / (2 * samples))
            bound = sampling.spectral_norm_mean(float(slope), n, samples)
            print(
                f"1/{1 / slope:<5.4g} {samples:>6} {largest:>11.4f} {paper:>8.3f} {sharper:>8.3f} "
                f"{spectral:>10.3f} {spectral / norm:>9.4f} {bound:>9.2f}",
                flush=True,
            )
    print(f"\n{time.time() - start:.0f} s")


if __name__ == "__main__":
    main()
