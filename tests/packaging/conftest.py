"""Put the model's recipe on the path: its scripts run from their own folder and are no part of the application."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging/model"))
