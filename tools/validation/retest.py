"""How far two walks of one person differ though nothing changed: reliability and smallest real difference."""
import math


def one_way(groups):
    """One-way random effects on walks grouped by person.

    -> number of people and walks, grand mean, mean square between and within people, and the mean number of walks a person.
    Groups of one walk say nothing about repetition and are left out. `None` with fewer than two people left.
    """
    groups = [values for values in groups if len(values) >= 2]
    people, walks = len(groups), sum(len(values) for values in groups)
    if people < 2:
        return None
    grand = sum(map(sum, groups)) / walks
    means = [sum(values) / len(values) for values in groups]
    between = sum(len(values) * (mean - grand) ** 2 for values, mean in zip(groups, means)) / (people - 1)
    within = sum((value - mean) ** 2 for values, mean in zip(groups, means) for value in values) / (walks - people)
    # The mean group size of an unbalanced design (Donner 1986).
    size = (walks - sum(len(values) ** 2 for values in groups) / walks) / (people - 1)
    return people, walks, grand, between, within, size


def reliability(groups):
    """ICC(1,1), standard error of measurement and smallest real difference, with what they rest on; or `None`.

    ICC(1,1) = (MSB - MSW) / (MSB + (k - 1) MSW), never below 0 (Shrout & Fleiss 1979);
    SEM = sqrt(MSW); smallest real difference = 1.96 * sqrt(2) * SEM (Beckerman et al. 2001).
    """
    found = one_way(groups)
    if found is None:
        return None
    people, walks, grand, between, within, size = found
    whole = between + (size - 1) * within
    icc = max(0.0, (between - within) / whole) if whole > 0 else 0.0
    sem = math.sqrt(within)
    return {
        "people": people, "walks": walks, "mean": grand, "icc": icc, "sem": sem,
        "smallest_real_difference": 1.96 * math.sqrt(2) * sem,
    }
