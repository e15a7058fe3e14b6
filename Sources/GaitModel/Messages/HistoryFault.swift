/// What keeps the data base of walks from being read or written. No sentence: that is for `GaitWords`.
public enum HistoryFault: Error, Equatable, Sendable {
  /// There is no folder for it: the environment names no home.
  case noPlace
  /// It cannot be opened or made; what the system said.
  case cannotOpen(String)
  /// It can be read, and nothing can be written into it.
  case readOnly
  /// A newer version of the program made it.
  case newer
  /// Its pages make no sense.
  case damaged
  /// The disk is full.
  case full
  /// Another program has held it for too long.
  case busy
  /// A walk is being recorded, or another program changes the history.
  case inUse
  /// Reading or writing failed; what SQLite said.
  case failed(String)
  /// There is no walk of this name.
  case noWalk(String)
  /// A name that several walks begin with; some of them.
  case severalWalks(String, [String])
  /// Two walks that cannot be compared: what the first and the second were like.
  case notComparable(NotComparable)
  /// A tag that is none.
  case tag(String)

  /// Why two walks cannot be compared.
  public enum NotComparable: Equatable, Sendable {
    /// They were walked by different people.
    case person
    /// Other ground: a treadmill, outdoors, indoors, or nobody said.
    case surface(String, String)
    /// The sensors were worn at other places.
    case places(String, String)
  }
}
