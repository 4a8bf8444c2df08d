"""Exports tiny models with linear biases to linalg: torch.export, then torch-mlir.

    python export.py                                  every fixture of this folder
    python export.py bloom_static mpt_dynamic         these alone
    python export.py --attention 4096 --output a.mlir BLOOM's attention alone

README.md says what is written. The text is that of torch-mlir in generic form,
printed by alibi-opt.
"""

import argparse
import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import families
import numpy as np
import torch
import weights
from torch._decomp import get_decompositions
from torch.export import Dim
from torch_mlir import fx
from torch_mlir.extras.fx_decomp_util import get_decomposition_table

HERE = Path(__file__).parent
BATCH = 2
#: Largest length, and the length that all of dynamic lengths are exported with. Tables are
#: longer by one: torch.export wants to know whether a cut leaves all of them.
LONGEST, EXAMPLE = families.LONGEST - 1, 13


@dataclass
class Fixture:
    """A model as it is exported. `masked`: it takes a mask of the keys that are no
    padding. `dynamic`: sizes that the IR leaves open, of `length` and `batch`. `lengths`:
    those that logits are recorded for, and `tolerance` what these may differ by."""

    model: callable
    masked: bool = False
    dynamic: tuple = ()
    dtype: torch.dtype = torch.float32
    lengths: tuple = (11,)
    tolerance: float = 1e-4
    right_padded: bool = False
    layers: int = 1
    options: dict = field(default_factory=dict)

    def build(self):
        return self.model(layers=self.layers, **self.options).eval().to(self.dtype)


def static(model, **settings):
    return Fixture(model, **settings)


def dynamic(model, **settings):
    return Fixture(model, dynamic=("length",), lengths=(7, 19), **settings)


F16 = dict(dtype=torch.float16, tolerance=1e-2)
BF16 = dict(dtype=torch.bfloat16, tolerance=8e-2)
PADDED = dict(masked=True)
#: Encoders have their padding behind the text.
PADDED_RIGHT = dict(masked=True, right_padded=True)
FUSED = dict(options=dict(fused=True))
MULTI_QUERY = dict(options=dict(multi_query=True))

FIXTURES = {
    "bloom_static": static(families.bloom, **PADDED),
    "bloom_dynamic": dynamic(families.bloom, layers=2, **PADDED),
    "bloom_unpadded_static": static(families.bloom),
    "bloom_batch_static": static(families.bloom, dynamic=("batch",), **PADDED),
    "bloom_6_heads_dynamic": dynamic(families.bloom, options=dict(heads=6)),
    "bloom_f16_static": static(families.bloom, **PADDED, **F16),
    "bloom_bf16_dynamic": dynamic(families.bloom, **BF16),
    "mpt_static": static(families.mpt, **PADDED),
    "mpt_dynamic": dynamic(families.mpt, layers=2, **PADDED),
    "mpt_6_heads_static": static(families.mpt, options=dict(heads=6)),
    "mpt_f16_dynamic": dynamic(families.mpt, **PADDED, **F16),
    "falcon_static": static(families.falcon, **PADDED),
    "falcon_dynamic": dynamic(families.falcon, layers=2, **PADDED),
    "falcon_unpadded_dynamic": dynamic(families.falcon),
    "falcon_multi_query_dynamic": dynamic(families.falcon, **PADDED, **MULTI_QUERY),
    "falcon_eager_static": static(families.falcon, **PADDED, options=dict(attention="eager")),
    "encoder_static": static(families.Encoder, **PADDED_RIGHT),
    "encoder_dynamic": dynamic(families.Encoder, layers=2, **PADDED_RIGHT),
    "encoder_unpadded_dynamic": dynamic(families.Encoder),
    "encoder_fused_dynamic": dynamic(families.Encoder, **PADDED_RIGHT, **FUSED),
    "bytelm_static": static(families.ByteLM),
    "bytelm_dynamic": dynamic(families.ByteLM, layers=2),
}


class Function(torch.nn.Module):
    """A model as a function of its weights, which stay arguments in the IR. The model is
    held in a list, so that its weights are not this module's. Tied ones come once."""

    def __init__(self, model):
        super().__init__()
        self.held = [model]
        self.weights = {name: tuple(p.shape) for name, p in model.named_parameters()}

    def forward(self, values, *inputs):
        named = dict(zip(self.weights, values))
        return torch.func.functional_call(self.held[0], named, inputs, tie_weights=True)


def settle_maxima(program):
    """`max(0, size)` of an open length, which torch-mlir does not import: the limits of
    the length say which of the two it is."""
    graph = program.graph_module.graph
    for node in graph.find_nodes(op="call_function", target=torch.sym_max):
        nothing, size = sorted(node.args, key=lambda x: isinstance(x, torch.fx.Node))
        limits = size.meta["val"].node.shape_env.bound_sympy(size.meta["val"].node.expr)
        if nothing != 0 or limits.lower < 0 < limits.upper:
            raise SystemExit(f"{node.format_node()} may be either, of {limits}")
        node.replace_all_uses_with(size if limits.lower >= 0 else 0)
        graph.erase_node(node)
    program.graph_module.recompile()


def linalg(module, inputs, sizes, alibi_opt):
    """Text of `module` in linalg on tensors, as torch-mlir gives it."""
    program = torch.export.export(module, inputs, dynamic_shapes=sizes, strict=False)
    settle_maxima(program)
    # PyTorch's own form of GELU: in torch-mlir's, sqrt(2 / pi) is wrong by 2e-4.
    table = get_decomposition_table() | get_decompositions([torch.ops.aten.gelu])
    lowered = fx.export_and_import(
        program, output_type="linalg-on-tensors", decomposition_table=table
    )
    # The pretty form of tm_tensor's ops has no parser outside of torch-mlir.
    text = lowered.operation.get_asm(print_generic_op_form=True, enable_debug_info=False)
    printed = subprocess.run(
        [alibi_opt, "--allow-unregistered-dialect"], input=text, text=True, capture_output=True
    )
    if printed.returncode:
        raise SystemExit(f"{alibi_opt} does not take what torch-mlir gives:\n{printed.stderr}")
    return printed.stdout


def example(fixture, length, batch=BATCH):
    """Tokens, and a mask without the first or last 2, 4, 0 positions of the sequences."""
    generator = np.random.default_rng([length, batch])
    ids = generator.integers(families.VOCABULARY, size=(batch, length))
    if not fixture.masked:
        return (ids,)
    padding = np.array([[2], [4], [0]])[:batch]
    position = np.arange(length)
    seen = position < length - padding if fixture.right_padded else position >= padding
    return ids, seen.astype(np.int64)


def export(name, fixture, alibi_opt):
    """Writes the IR of a fixture; returns its entry of the manifest and its arrays."""
    model = fixture.build()
    function = Function(model)
    manifest = {
        "layers": fixture.layers,
        "dtype": str(fixture.dtype).removeprefix("torch."),
        "lengths": fixture.lengths,
        "masked": fixture.masked,
        "tolerance": fixture.tolerance,
        "weights": [
            [weight, shape, *weights.rule(weight, shape)]
            for weight, shape in function.weights.items()
        ],
    }
    values = [
        torch.from_numpy(weights.draw(weight, shape, mean, std, "float32")).to(fixture.dtype)
        for weight, shape, mean, std in manifest["weights"]
    ]
    axes = {"batch": 0, "length": 1}
    dims = {axes[d]: Dim(d, min=2, max=LONGEST) for d in fixture.dynamic}
    arrays = {}
    with torch.no_grad():
        length = EXAMPLE if "length" in fixture.dynamic else fixture.lengths[0]
        inputs = tuple(torch.from_numpy(x) for x in example(fixture, length))
        sizes = ([None] * len(values), tuple(dims for _ in inputs))
        text = linalg(function, (values, *inputs), sizes if dims else None, alibi_opt)
        (HERE / f"{name}.mlir").write_text(text)
        for length in fixture.lengths:
            # Of another batch size than that of the export, where that is left open.
            inputs = example(fixture, length, BATCH + ("batch" in fixture.dynamic))
            logits = function(values, *(torch.from_numpy(x) for x in inputs))
            key = f"{name}/{length}/"
            arrays[key + "ids"] = inputs[0].astype(np.uint8)
            if fixture.masked:
                arrays[key + "mask"] = inputs[1].astype(np.uint8)
            arrays[key + "logits"] = logits.to(torch.float32).numpy()
    return manifest, arrays


def export_fixtures(names, alibi_opt):
    manifest_path, arrays_path = HERE / "manifest.json", HERE / "expected.npz"
    manifests, arrays = {}, {}
    if manifest_path.exists():
        manifests = json.loads(manifest_path.read_text())
        arrays = dict(np.load(arrays_path))
    for name in names:
        print(name, flush=True)
        arrays = {k: v for k, v in arrays.items() if not k.startswith(name + "/")}
        manifests[name], new = export(name, FIXTURES[name], alibi_opt)
        arrays.update(new)
    # In the order of FIXTURES, and without those that are no longer there.
    kept = [name for name in FIXTURES if name in manifests]
    lines = [f"{json.dumps(name)}: {json.dumps(manifests[name])}" for name in kept]
    manifest_path.write_text("{\n" + ",\n".join(lines) + "\n}\n")
    by_name = {
        key: array
        for name in kept
        for key, array in sorted(arrays.items())
        if key.startswith(name + "/")
    }
    np.savez_compressed(arrays_path, **by_name)


def export_attention(length, heads, depth, output, alibi_opt):
    size = EXAMPLE if length == "dynamic" else int(length)
    inputs = tuple(torch.zeros(1, heads, size, depth) for _ in range(3))
    dims = {2: Dim("length", min=2)} if length == "dynamic" else None
    module = families.BloomAttention(heads, depth).eval()
    output.write_text(linalg(module, inputs, dims and (dims,) * 3, alibi_opt))


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("fixtures", nargs="*", help="names; all of them by default")
    parser.add_argument("--attention", metavar="N", help="BLOOM's attention of N tokens, or 'dynamic'")
    parser.add_argument("--heads", type=int, default=16, help="of --attention (default: 16)")
    parser.add_argument("--depth", type=int, default=64, help="of --attention (default: 64)")
    parser.add_argument("--output", type=Path, help="of --attention")
    parser.add_argument("--alibi-opt", type=Path, default=HERE.parents[1] / "build/bin/alibi-opt")
    options = parser.parse_args()
    unknown = set(options.fixtures) - set(FIXTURES)
    if unknown:
        parser.error(f"no fixture is called {', '.join(sorted(unknown))}; there are {', '.join(FIXTURES)}")
    torch.set_num_threads(1)
    if options.attention is None:
        return export_fixtures(options.fixtures or list(FIXTURES), options.alibi_opt)
    if options.output is None:
        parser.error("--attention needs --output")
    if options.attention != "dynamic" and not options.attention.isdecimal():
        parser.error(f"--attention is {options.attention!r}, expected a number or 'dynamic'")
    export_attention(
        options.attention, options.heads, options.depth, options.output, options.alibi_opt
    )


if __name__ == "__main__":
    main()
