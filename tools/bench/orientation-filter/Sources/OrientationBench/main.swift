import Foundation
import GaitModel
import GaitSignal

// Reads a file of doubles, six a sample: angular velocity in rad/s, force in m/s². Runs the filter over all of them
// at 100 Hz and keeps each rotation, as the reference does. Prints nanoseconds a sample and where up points at last
// in the sensor's frame.
let path = CommandLine.arguments.dropFirst().first ?? ""
guard let bytes = FileManager.default.contents(atPath: path), bytes.count >= 48 else {
  FileHandle.standardError.write(Data("no samples in \(path)\n".utf8))
  exit(66)
}
let numbers = bytes.withUnsafeBytes { Array($0.bindMemory(to: Double.self)) }
let count = numbers.count / 6
var rotations = [Rotation](repeating: .none, count: count)
var filter = OrientationFilter(rateHertz: 100)
let clock = ContinuousClock()
let taken = clock.measure {
  for index in 0..<count {
    let place = 6 * index
    filter.process(
      angularVelocity: Vector3(numbers[place], numbers[place + 1], numbers[place + 2]),
      force: Vector3(numbers[place + 3], numbers[place + 4], numbers[place + 5]))
    rotations[index] = filter.rotation
  }
}
let (seconds, attoseconds) = taken.components
let nanoseconds = (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(count)
let up = rotations[count - 1].inverse.turning(Vector3(0, 0, 1))
print(nanoseconds, up.x, up.y, up.z)
