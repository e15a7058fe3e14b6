// The C library's mathematics; nothing else of it is used here.
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Angle in radians of a vector with these two parts.
func arcTangent(_ opposite: Double, _ adjacent: Double) -> Double { atan2(opposite, adjacent) }

/// Angle in radians whose cosine is `value`, which may lie a rounding error beyond ±1.
func arcCosine(_ value: Double) -> Double { acos(min(max(value, -1), 1)) }

/// A positive number raised to a power.
func raised(_ base: Double, to exponent: Double) -> Double { pow(base, exponent) }

/// Angle in radians whose sine is `value`, which may lie beyond ±1.
func arcSine(_ value: Double) -> Double { asin(min(max(value, -1), 1)) }

/// Cosine of an angle in radians.
func cosine(_ angle: Double) -> Double { cos(angle) }

/// Sine of an angle in radians.
func sine(_ angle: Double) -> Double { sin(angle) }

/// e raised to a power.
func exponential(_ exponent: Double) -> Double { exp(exponent) }

/// Natural logarithm of a positive number.
func logarithm(_ number: Double) -> Double { log(number) }
