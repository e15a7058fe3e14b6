/// The way over ground that speed and heading make.
struct WalkingPath: Sendable {
  /// Distance of two entries of the table in seconds.
  private static let spacing = 0.02

  private struct Point: Sendable {
    var x = 0.0
    var y = 0.0
    var velocityX = 0.0
    var velocityY = 0.0
  }

  private let speed: Course
  private let heading: Course
  private var points: [Point] = []

  /// The way from the earth frame's zero over `seconds`; it rests at its end.
  init(speed: Course, heading: Course, seconds: Double) {
    self.speed = speed
    self.heading = heading
    var last = Self.point(0, speed, heading)
    points = [last]
    for index in 1...max(1, Int(seconds / Self.spacing) + 1) {
      let time = Double(index) * Self.spacing
      let middle = Self.point(time - Self.spacing / 2, speed, heading)
      var next = Self.point(time, speed, heading)
      // Simpson's rule.
      next.x =
        last.x + (last.velocityX + 4 * middle.velocityX + next.velocityX) * (Self.spacing / 6)
      next.y =
        last.y + (last.velocityY + 4 * middle.velocityY + next.velocityY) * (Self.spacing / 6)
      points.append(next)
      last = next
    }
  }

  /// Where the way has come to at `time` seconds: forward and leftward in the earth frame, in metres.
  func at(_ time: Double) -> (x: Jet, y: Jet) {
    let (heading, speed) = (heading.at(time), speed.at(time))
    let (velocityX, velocityY) = (speed * heading.cosine, speed * heading.sine)
    let (x, y) = position(at: time)
    return (
      Jet(x, velocityX.value, velocityX.rate), Jet(y, velocityY.value, velocityY.rate)
    )
  }

  /// The position alone, by cubic interpolation that meets the velocities of the table.
  func position(at time: Double) -> (x: Double, y: Double) {
    let place = max(0, time / Self.spacing)
    let index = Int(min(place, Double(points.count - 1)))
    guard index + 1 < points.count else { return (points[index].x, points[index].y) }
    let (left, right) = (points[index], points[index + 1])
    let s = place - Double(index)
    let rise = s * s * (3 - 2 * s)
    let early = s * (1 - s) * (1 - s) * Self.spacing
    let late = -s * s * (1 - s) * Self.spacing
    return (
      left.x + rise * (right.x - left.x) + early * left.velocityX + late * right.velocityX,
      left.y + rise * (right.y - left.y) + early * left.velocityY + late * right.velocityY
    )
  }

  private static func point(_ time: Double, _ speed: Course, _ heading: Course) -> Point {
    let (speed, heading) = (speed.at(time).value, heading.at(time).value)
    return Point(
      velocityX: speed * Mathematics.cosine(heading), velocityY: speed * Mathematics.sine(heading))
  }
}
