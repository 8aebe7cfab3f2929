"""The reviewer's desk: what was changed since the handing over, what needs eyes, the quality form, reports."""
