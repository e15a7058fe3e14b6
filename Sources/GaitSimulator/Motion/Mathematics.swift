#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The C library's functions, under names that say what they are; the only file that imports it.
enum Mathematics {
  static func sine(_ angle: Double) -> Double { sin(angle) }
  static func cosine(_ angle: Double) -> Double { cos(angle) }
  static func logarithm(_ number: Double) -> Double { log(number) }
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}

/// Gravity's standard acceleration in m/s² (BIPM, The International System of Units, 9th edition).
let standardGravity = 9.80665
