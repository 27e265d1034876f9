"""`sample --report DIR`: a folder that can be forwarded. `report.html` needs no other file,
`report.json` is what `--json` prints (`report.schema.json` describes it), and the listings lie
beside them.
"""

from policy_jax.optimise.html_report.delivery import Delivery, of_program, of_project
from policy_jax.optimise.html_report.folder import PAGE, write_report

__all__ = ["PAGE", "Delivery", "of_program", "of_project", "write_report"]
