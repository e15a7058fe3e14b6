extension Explanation {
  /// What a flag can rest on.
  static let flagReasons: [Explanation] = [
    Explanation(
      "walking_speed", .flags,
      en: Text(
        "walking speed, as a reason",
        """
        A reason of a flag: the walking speed led to it. See walking_speed_mps.
        """),
      de: Text(
        "Gehgeschwindigkeit, als Grund",
        """
        Ein Grund eines Hinweises: Die Gehgeschwindigkeit führte dazu. Siehe walking_speed_mps.
        """)),
    Explanation(
      "trunk_dynamics", .flags,
      en: Text(
        "movement of the trunk, as a reason",
        """
        A reason of a flag: how strongly the trunk moves up and down. It needs a sensor at the lower back, \
        pelvis or chest.
        """),
      de: Text(
        "Bewegung des Rumpfes, als Grund",
        """
        Ein Grund eines Hinweises: wie stark sich der Rumpf auf und ab bewegt. Dazu braucht es einen Sensor \
        an unterem Rücken, Becken oder Brust.
        """)),
    Explanation(
      "trunk_rotation", .flags,
      en: Text(
        "turning of the trunk, as a reason",
        """
        A reason of a flag: how lively the lower back turns about the vertical with the steps. It needs a \
        gyroscope there.
        """),
      de: Text(
        "Drehung des Rumpfes, als Grund",
        """
        Ein Grund eines Hinweises: wie lebhaft sich der untere Rücken mit den Schritten um die Senkrechte \
        dreht. Dazu braucht es dort ein Gyroskop.
        """)),
    Explanation(
      "pauses", .flags,
      en: Text(
        "pauses, as a reason",
        """
        A reason of a flag: how often and how long the walk was interrupted. Pauses of 3 to 60 seconds \
        count.
        """),
      de: Text(
        "Pausen, als Grund",
        """
        Ein Grund eines Hinweises: wie oft und wie lange das Gehen unterbrochen war. Pausen von 3 bis 60 \
        Sekunden zählen.
        """)),
    Explanation(
      "elbow_share", .flags,
      en: Text(
        "share of the elbow, as a reason",
        """
        A reason of a flag: how much of the arm swing comes from the elbow. See shoulder_share_pct.
        """),
      de: Text(
        "Anteil des Ellenbogens, als Grund",
        """
        Ein Grund eines Hinweises: wie viel vom Armschwung aus dem Ellenbogen kommt. Siehe \
        shoulder_share_pct.
        """)),
    Explanation(
      "knee_excursion", .flags,
      en: Text(
        "yielding of the knee, as a reason",
        """
        A reason of a flag: how far the knee yields after contact. See knee_excursion_deg.
        """),
      de: Text(
        "Nachgeben des Knies, als Grund",
        """
        Ein Grund eines Hinweises: wie weit das Knie nach dem Kontakt nachgibt. Siehe knee_excursion_deg.
        """)),
    Explanation(
      "forward_lean", .flags,
      en: Text(
        "lean of the trunk, as a reason",
        """
        A reason of a flag: how far the trunk leans forward while resting. It needs a sensor on the trunk \
        and some walking before, which tells upright.
        """),
      de: Text(
        "Neigung des Rumpfes, als Grund",
        """
        Ein Grund eines Hinweises: wie weit sich der Rumpf in einer Pause nach vorn neigt. Dazu braucht es \
        einen Sensor am Rumpf und vorher etwas Gehen, das die Aufrechte zeigt.
        """)),
  ]
}
