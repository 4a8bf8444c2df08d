"""What is wrong with arguments of methods that leave keys out is said."""

import alibi_mlir
import numpy as np
import pytest
from alibi_mlir import Certified, Exact, PerHead, Sampled, Window


@pytest.mark.parametrize("make", (Certified, lambda t: Window(tolerance=t)))
@pytest.mark.parametrize("tolerance", (0, 1, -0.5, 2, np.nan, np.inf))
def test_bad_tolerance(make, tolerance):
    with pytest.raises(ValueError, match="tolerance is .*, expected a number between 0 and 1"):
        make(tolerance)
    with pytest.raises(TypeError, match="tolerance is 'x', expected a real number"):
        make("x")


def test_bad_windows():
    with pytest.raises(ValueError, match="distance is None and tolerance is None, expected one of them"):
        Window()
    with pytest.raises(ValueError, match="distance is 3 and tolerance is 0.5, expected one of them"):
        Window(3, 0.5)
    with pytest.raises(ValueError, match="distance is -1, expected at least 0"):
        Window(distance=-1)
    with pytest.raises(TypeError, match="distance is 1.5, expected an integer"):
        Window(distance=1.5)


X = np.ones((1, 2, 70, 4), np.float32)
S = np.array([0.1, 0.2], np.float32)


@pytest.mark.parametrize(
    "method", (Window(distance=3), Window(tolerance=0.1), Sampled(4), PerHead([Exact(), Window(3)]),
               PerHead([Certified(0.1), Sampled(2)])), ids=str)
def test_methods_that_bound_no_mass(method):
    with pytest.raises(ValueError, match="return_dropped is given with the method .*, expected methods that bound"):
        alibi_mlir.attention(X, X, X, S, method=method, return_dropped=True)


def test_bad_methods_per_head():
    with pytest.raises(ValueError, match=r"method has 3 methods, expected 2 \(the heads of q\)"):
        alibi_mlir.attention(X, X, X, S, method=PerHead([Exact()] * 3))
    with pytest.raises(TypeError, match="the method of head 1 is 'exact', expected"):
        PerHead([Exact(), "exact"])
    with pytest.raises(TypeError, match="the method of head 0 is PerHead"):
        PerHead([PerHead([Exact()])])


@pytest.mark.parametrize("shape", ((1, 2, 1, 6), (1, 2, 2, 5), (1, 1, 2, 6), (2, 2, 2, 6)))
def test_bad_summary_shapes(shape):
    with pytest.raises(ValueError, match=r"key_summary has shape .*, expected \(1, 2, 2, 6\)"):
        alibi_mlir.attention(X, X, X, S, method=Certified(0.1), key_summary=np.zeros(shape, np.float32))


def test_bad_summaries():
    with pytest.raises(TypeError, match="key_summary has dtype float64, expected float32"):
        alibi_mlir.attention(X, X, X, S, method=Certified(0.1), key_summary=np.zeros((1, 2, 2, 6)))
    with pytest.raises(ValueError, match="key_summary has shape"):
        alibi_mlir.attention(X, X, X, S, method=Certified(0.1), key_summary=np.zeros((2, 6), np.float32))


@pytest.mark.parametrize(
    "options, kind, message",
    (
        ({"first": 1}, ValueError, "first is 1 without out, expected 0"),
        ({"first": 71, "out": np.zeros((1, 2, 2, 6), np.float32)}, ValueError, "first is 71, expected 0 to 70"),
        ({"first": -1, "out": np.zeros((1, 2, 2, 6), np.float32)}, ValueError, "first is -1, expected 0 to 70"),
        ({"first": 0.0}, TypeError, "first is 0.0, expected an integer"),
        ({"out": np.zeros((1, 2, 2, 6))}, ValueError, "out is float64 .*, expected a float32 array"),
        ({"out": np.zeros((1, 2, 1, 6), np.float32)}, ValueError, "out is float32 .*, expected a float32 array"),
        ({"out": [1]}, ValueError, "out is list, expected a float32 array"),
        ({"key_lengths": [71]}, ValueError, r"key_lengths\[0\] is 71, expected 0 to 70"),
        ({"key_starts": [-1]}, ValueError, r"key_starts\[0\] is -1, expected 0 to 70"),
        ({"key_starts": [0, 1]}, ValueError, "key_starts has shape"),
        ({"key_starts": [0.5]}, TypeError, "key_starts has dtype float64, expected integers"),
    ),
)
def test_bad_arguments_of_summarize(options, kind, message):
    with pytest.raises(kind, match=message):
        alibi_mlir.summarize(X, **options)
    with pytest.raises(TypeError, match="k has dtype float64"):
        alibi_mlir.summarize(np.zeros((1, 1, 1, 1)))
    with pytest.raises(ValueError, match="k has shape"):
        alibi_mlir.summarize(np.zeros((1, 1, 1), np.float32))
    with pytest.raises(ValueError, match="k has shape"):
        alibi_mlir.summarize(np.zeros((1, 0, 1, 1), np.float32))


def test_out_that_cannot_be_written():
    out = np.zeros((1, 2, 2, 12), np.float32)[..., ::2]
    expected = alibi_mlir.summarize(X)
    try:
        alibi_mlir.summarize(X, out=out)
    except ValueError:
        return
    np.testing.assert_array_equal(out, expected)


def test_dropped_alone():
    out, dropped = alibi_mlir.attention(X, X, X, S, method=Certified(0.1), return_dropped=True)
    again, lse, same = alibi_mlir.attention(
        X, X, X, S, method=Certified(0.1), return_dropped=True, return_lse=True
    )
    np.testing.assert_array_equal(out, again)
    np.testing.assert_array_equal(dropped, same)
    assert dropped.shape == lse.shape == (1, 2, 70)
    for method in ("exact", PerHead([Exact(), Exact()])):
        _, dropped = alibi_mlir.attention(X, X, X, S, method=method, return_dropped=True)
        assert dropped.shape == (1, 2, 70) and np.all(dropped == 0)
