// The C library's mathematics; nothing else of it is used here.
#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Tangent of an angle in radians.
func tangent(_ radians: Double) -> Double { tan(radians) }

/// Sine of an angle in radians.
func sine(_ radians: Double) -> Double { sin(radians) }

/// Cosine of an angle in radians.
func cosine(_ radians: Double) -> Double { cos(radians) }
