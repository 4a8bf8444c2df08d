"""Measures CPU attention with linear biases: ours, its peers, the machine."""
