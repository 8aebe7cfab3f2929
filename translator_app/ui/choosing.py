"""File dialogs that open none of the files they list.

Qt's own look into every file for its kind, to draw an icon, and so do those of GTK inside this process. On Linux and
macOS a process that closes a file loses all its locks on it, whoever in it holds them: a project or a memory that is
open would stand unguarded. So the icons here go by what the disk's directory tells alone.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget

from translator_app.ui.language import tr

IN_PROCESS = sys.platform.startswith("linux")
"""Whether the system's own dialog may live in this process and look into files."""


class _Icons(QFileIconProvider):
    """A folder or a file, by name."""

    def icon(self, of: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        """Return the icon of a kind, or of a file as one of two kinds."""
        if isinstance(of, QFileInfo):
            kinds = QAbstractFileIconProvider.IconType
            return super().icon(kinds.Folder if of.isDir() else kinds.File)
        return super().icon(of)

    def type(self, info: QFileInfo) -> str:
        """Return the kind in words."""
        return tr("Folder") if info.isDir() else tr("{suffix} file", suffix=info.suffix()).strip()


class FileDialog(QFileDialog):
    """Has the static functions of Qt's, with the same arguments and answers."""

    @staticmethod
    def getOpenFileName(  # type: ignore[override]  # noqa: N802
        parent: QWidget | None, caption: str = "", folder: str = "", kinds: str = ""
    ) -> tuple[str, str]:
        """Ask for a file that is there."""
        names, kind = FileDialog.getOpenFileNames(
            parent, caption, folder, kinds, mode=QFileDialog.FileMode.ExistingFile
        )
        return (names[0] if names else ""), kind

    @staticmethod
    def getOpenFileNames(  # type: ignore[override]  # noqa: N802
        parent: QWidget | None,
        caption: str = "",
        folder: str = "",
        kinds: str = "",
        *,
        mode: QFileDialog.FileMode = QFileDialog.FileMode.ExistingFiles,
    ) -> tuple[Sequence[str], str]:
        """Ask for files that are there."""
        dialog = _dialog(parent, caption, folder, kinds)
        dialog.setFileMode(mode)
        return _answer(dialog)

    @staticmethod
    def getSaveFileName(  # type: ignore[override]  # noqa: N802
        parent: QWidget | None,
        caption: str = "",
        folder: str = "",
        kinds: str = "",
        *,
        options: QFileDialog.Option | None = None,
    ) -> tuple[str, str]:
        """Ask for a name to write to; ``folder`` may end in a name that is proposed."""
        dialog = _dialog(parent, caption, folder, kinds)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if options is not None:
            dialog.setOption(options)
        where = QFileInfo(folder)
        if folder and not where.isDir():
            dialog.setDirectory(where.path())
            dialog.selectFile(where.fileName())
        names, kind = _answer(dialog)
        return (names[0] if names else ""), kind

    @staticmethod
    def getExistingDirectory(  # type: ignore[override]  # noqa: N802
        parent: QWidget | None, caption: str = "", folder: str = ""
    ) -> str:
        """Ask for a folder."""
        dialog = _dialog(parent, caption, folder, "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        names, _ = _answer(dialog)
        return names[0] if names else ""


def _dialog(parent: QWidget | None, caption: str, folder: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, caption)
    dialog.resize(880, 560)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, IN_PROCESS)
    if IN_PROCESS:
        icons = _Icons()
        dialog.setIconProvider(icons)
        dialog.setProperty("icons", icons)  # Qt does not keep them
    if folder and QFileInfo(folder).isDir():
        dialog.setDirectory(folder)
    if kinds:
        dialog.setNameFilter(kinds)
    return dialog


def _answer(dialog: QFileDialog) -> tuple[Sequence[str], str]:
    try:
        accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
        return (dialog.selectedFiles() if accepted else []), dialog.selectedNameFilter()
    finally:
        dialog.deleteLater()
