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
