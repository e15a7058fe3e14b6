import ArgumentParser
import GaitDashboard
import GaitWords

/// Where a walk is shown.
enum UserInterface: String, ExpressibleByArgument, CaseIterable {
  /// A page for browsers, here and on phones.
  case web
  /// The terminal.
  case tui
  /// Nowhere: what is spoken must do.
  case none
}

/// Where the page of a walk is served.
struct PageOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp(.listen))
  var listen: ListenWish?

  @Option(name: .long, help: ArgumentHelp(.port))
  var port: PortNumber?

  /// Whether the page is wanted where `ui` says nothing of it.
  func isWanted(_ ui: UserInterface?) -> Bool {
    ui == .web || (ui == nil && (listen != nil || port != nil))
  }

  /// Refuses a door without a page.
  func validate(with ui: UserInterface?) throws {
    guard ui == .tui || ui == UserInterface.none else { return }
    if listen != nil { throw ValidationError(.goesWith(option: "--listen", with: "--ui web")) }
    if port != nil { throw ValidationError(.goesWith(option: "--port", with: "--ui web")) }
  }
}

/// An address to listen at, as it is given on the command line.
struct ListenWish: ExpressibleByArgument {
  let address: ListenAddress

  init?(argument: String) {
    guard let address = ListenAddress(argument) else { return nil }
    self.address = address
  }
}

/// A port, as it is given on the command line.
struct PortNumber: ExpressibleByArgument {
  let number: Int

  init?(argument: String) {
    guard let number = Int(argument), (1...65535).contains(number) else { return nil }
    self.number = number
  }
}
