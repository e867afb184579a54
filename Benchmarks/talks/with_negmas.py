"""What NegMAS takes for a scenario, inside a process that runs already: its frontier, or all that its `calc_stats` gives
(frontier, Nash, Kalai and Kalai–Smorodinsky points, welfare, opposition). Prints seconds and the vectors it counts.

    with_negmas.py FOLDER frontier|all
"""
import sys, time

from negmas.inout import Scenario
from negmas.preferences.ops import pareto_frontier

scenario = Scenario.from_genius_folder(sys.argv[1])
started = time.perf_counter()
if sys.argv[2] == "all":
    found = len(scenario.calc_stats().pareto_utils)
else:
    found = len(pareto_frontier(scenario.ufuns, issues=scenario.outcome_space.issues)[0])
print(time.perf_counter() - started, found)
