"""A peer that nobody has."""

NAME = "absent"
PACKAGES = ("a_package_that_nobody_has", "another.without_parent")
