import GaitModel

extension JSONWriter {
  /// The fields of a note behind its time.
  mutating func fields(_ note: NoteLine) {
    field("text", note.text)
    guard let tip = note.wrongTip else { return }
    field("wrong_tip", tip.id)
    field("start_s", tip.start)
    field("end_s", tip.end)
  }
}
