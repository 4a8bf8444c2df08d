"""Weights of the exported models: made from their names, with NumPy alone."""

import numpy as np


def rule(name, shape):
    """`(mean, std)` of the normal distribution of the weight called `name`."""
    if len(shape) == 1:
        return (0.0, 0.1) if name.endswith("bias") else (1.0, 0.1)
    return 0.0, 0.2


def draw(name, shape, mean, std, dtype):
    """The weight called `name`: the same in every run, rounded once to `dtype`."""
    generator = np.random.default_rng(list(name.encode()))
    return (mean + std * generator.standard_normal(shape)).astype(dtype)
