"""The shipped full-body walk on up to sixteen places: what tools of the bench feed to the program.

What the walk lacks is one of its own sensors, moved in time and turned. Other rates are read off the straight line between
samples.
"""
import pathlib

WALK = pathlib.Path(__file__).resolve().parents[2] / "Fixtures/walks/full-body-walk.csv"

# Each place: the sensor of the shipped walk that stands for it, by how many seconds it is moved, the signs of its axes.
OWN = {place: (place, 0.0, (1, 1, 1)) for place in ("lower_back", "left_foot", "right_foot", "left_wrist")}
PLACES = OWN | {
    "right_wrist": ("left_wrist", 0.53, (1, -1, -1)),
    "pelvis": ("lower_back", 0.31, (-1, -1, 1)),
    "upper_back": ("lower_back", 1.17, (1, -1, -1)),
    "sternum": ("lower_back", 2.41, (-1, 1, -1)),
    "head": ("lower_back", 3.07, (-1, -1, 1)),
    "left_shank": ("left_foot", 0.13, (1, -1, -1)),
    "right_shank": ("right_foot", 0.13, (1, -1, -1)),
    "left_thigh": ("left_foot", 0.23, (-1, -1, 1)),
    "right_thigh": ("right_foot", 0.23, (-1, -1, 1)),
    "left_upper_arm": ("left_wrist", 0.11, (-1, -1, 1)),
    "right_upper_arm": ("left_wrist", 0.67, (-1, 1, -1)),
    "left_hand": ("left_wrist", 0.07, (-1, 1, -1)),
}


def read_walk():
    """-> rows a second, and of each place of the shipped walk its rows of six numbers"""
    lines = WALK.read_text(encoding="utf-8").splitlines()
    names = lines[0].split(",")
    rows = [[float(cell) for cell in line.split(",")] for line in lines[1:]]
    places = {}
    for place in OWN:
        columns = [names.index(f"{place}_{channel}_{axis}") for channel in ("acc", "gyr") for axis in "xyz"]
        places[place] = [[row[column] for column in columns] for row in rows]
    return round(1 / (rows[1][0] - rows[0][0])), places


def rows(places, rate):
    """-> one walk at this rate: a row a sample, six numbers a place, m/s² and rad/s, as text"""
    own_rate, walk = read_walk()
    length = len(walk["lower_back"])
    count = round(length / own_rate * rate)
    cells = [[] for _ in range(count)]
    for place in places:
        source, moved, signs = PLACES[place]
        for index, row in enumerate(cells):
            at = (index / rate + moved) * own_rate
            one, other = walk[source][int(at) % length], walk[source][(int(at) + 1) % length]
            share = at - int(at)
            row += [f"{(a + (b - a) * share) * sign:.4f}" for a, b, sign in zip(one, other, signs * 2)]
    return cells
