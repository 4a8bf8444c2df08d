"""The experiments of arXiv 2605.09472, reproduced and extended: `make experiments`."""
