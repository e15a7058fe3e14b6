"""The wheel holds a library of machine code, so it is for one platform and any Python 3."""

import os

from setuptools import setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.dist import Distribution


class PlatformWheel(bdist_wheel):
    """A wheel for any Python 3 on the platform that its library was built for."""

    def finalize_options(self) -> None:
        super().finalize_options()
        self.root_is_pure = False

    def get_tag(self) -> tuple[str, str, str]:
        platform = os.environ.get("GANGART_PLATFORM") or super().get_tag()[2]
        return "py3", "none", platform


class WithLibrary(Distribution):
    """A distribution that is not for every platform."""

    def has_ext_modules(self) -> bool:
        return True


setup(cmdclass={"bdist_wheel": PlatformWheel}, distclass=WithLibrary)
