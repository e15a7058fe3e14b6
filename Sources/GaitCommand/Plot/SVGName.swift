import ArgumentParser
import GaitWords

/// Names of pictures.
enum SVGName {
  /// Refuses a name whose end says another kind of picture: whoever opens it would find it broken.
  static func check(_ name: String) throws {
    let others = [".png", ".jpg", ".jpeg", ".pdf", ".gif", ".webp", ".tif", ".tiff", ".bmp"]
    guard others.contains(where: { name.lowercased().hasSuffix($0) }) else { return }
    throw ValidationError(.notSVG(name))
  }
}
