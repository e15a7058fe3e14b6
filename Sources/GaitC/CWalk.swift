public import CGangart
import GaitModel
import GaitRecording
import GaitResults
import GaitWire

/// A finished walk in the hands of a C program.
final class CWalk {
  private let tabled: TabledWalk
  private let memory = CMemory()
  private var json: (bytes: UnsafePointer<CChar>, count: Int)?
  private var tables: [ResultTable: CTable] = [:]

  /// A walk with what was said of its person.
  init(_ walk: WalkResult, _ options: CallOptions) {
    var walk = walk
    if let person = options.person { walk.recording.subject?.person = person.text }
    tabled = TabledWalk(
      name: walk.recording.file, walk: walk, person: options.person?.text, heightMetres: options.height)
  }

  /// A walk that was kept.
  init(kept walk: WalkResult) {
    let subject = walk.recording.subject
    let isKnown = subject.map { !$0.isHeightAssumed } ?? false
    tabled = TabledWalk(
      name: walk.recording.file, walk: walk, person: subject?.person,
      heightMetres: isKnown ? subject?.heightMetres : nil)
  }

  /// Its walk.json.
  func encoded() -> (bytes: UnsafePointer<CChar>, count: Int) {
    if let json { return json }
    let bytes = WalkJSON.encode(tabled.walk)
    let kept = (UnsafePointer(memory.keep(bytes.lazy.map { CChar(bitPattern: $0) })), bytes.count)
    json = kept
    return kept
  }

  /// One of its tables.
  func table(_ table: ResultTable) -> gangart_table {
    if let made = tables[table] { return made.table }
    let made = CTable(table.columns, table.rows(of: tabled, in: TableBytes.wording))
    tables[table] = made
    return made.table
  }
}

/// A walk from its walk.json. See gangart.h.
@c @implementation
public func gangart_walk_from_json(
  _ bytes: UnsafePointer<CChar>?, _ length: Int, _ walk: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    guard let bytes, let walk, length >= 0 else { throw .usage("NULL in place of bytes or of a walk") }
    let text = UnsafeBufferPointer(start: bytes, count: length).map { UInt8(bitPattern: $0) }
    do throws(WireError) {
      walk.pointee = Handle.give(CWalk(kept: try WalkJSON.decode(text)))
    } catch {
      throw .usage("no walk.json: \(error)")
    }
  }
}

/// Frees a walk. See gangart.h.
@c @implementation
public func gangart_walk_free(_ walk: OpaquePointer?) {
  Handle.free(walk)
}

/// The walk.json of a walk. See gangart.h.
@c @implementation
public func gangart_walk_json(
  _ walk: OpaquePointer?, _ length: UnsafeMutablePointer<Int>?
) -> UnsafePointer<CChar>? {
  length?.pointee = 0
  guard let walk = Handle.object(walk, as: CWalk.self) else { return nil }
  let json = walk.encoded()
  length?.pointee = json.count
  return json.bytes
}

/// One of the tables of a walk. See gangart.h.
@c @implementation
public func gangart_walk_table(
  _ walk: OpaquePointer?, _ table: Int32, _ out: UnsafeMutablePointer<gangart_table>?,
  _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    let walk = try Handle.known(walk, as: CWalk.self)
    guard let out, ResultTable.allCases.indices.contains(Int(table)) else {
      throw .usage("no table \(table)")
    }
    out.pointee = walk.table(ResultTable.allCases[Int(table)])
  }
}
