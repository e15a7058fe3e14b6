import Foundation

/// Prints a page to PDF with the Chromium of the machine, without a window and without the network.
struct PDFPrinter {
  /// Why there is no PDF.
  enum Fault: Error {
    /// There is no Chromium.
    case noBrowser
    /// It made none.
    case noPDF

    /// The program's exit code.
    var exitCode: Int32 {
      switch self {
      case .noBrowser: 69
      case .noPDF: 74
      }
    }
  }

  /// The names under which Chromium and its kin are found.
  static let names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
  /// A page takes two seconds; a busy machine takes its time.
  private static let patience = 90.0

  private let browser: String?

  init(environment: [String: String]) {
    let programs = Programs(environment: environment)
    browser = Self.names.lazy.compactMap { programs.find($0) }.first
  }

  /// The page as PDF.
  func pdf(of html: String) -> Result<[UInt8], Fault> {
    guard let browser else { return .failure(.noBrowser) }
    // A folder for this user alone: a walk is nobody else's business.
    let folder = FileManager.default.temporaryDirectory.appending(path: "gangart-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      let page = folder.appending(path: "page.html")
      let printed = folder.appending(path: "page.pdf")
      try Data(html.utf8).write(to: page)
      guard
        ProgramRun.wait(browser, arguments(page, printed, folder), seconds: Self.patience),
        let bytes = try? Data(contentsOf: printed), bytes.starts(with: Data("%PDF".utf8))
      else { return .failure(.noPDF) }
      return .success([UInt8](bytes))
    } catch {
      return .failure(.noPDF)
    }
  }

  private func arguments(_ page: URL, _ printed: URL, _ folder: URL) -> [String] {
    [
      "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions",
      "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND",
      "--user-data-dir=\(folder.path(percentEncoded: false))/browser", "--no-pdf-header-footer",
      "--print-to-pdf=\(printed.path(percentEncoded: false))",
    ]
      // Chromium refuses its sandbox to the superuser. The page is ours, and nothing in it runs.
      + (geteuid() == 0 ? ["--no-sandbox"] : []) + [page.absoluteString]
  }
}
