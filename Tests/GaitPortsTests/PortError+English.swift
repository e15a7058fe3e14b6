import GaitModel
import GaitPorts
import GaitWords

/// Errors as a person reads them in English.
extension PortError {
  var message: String { Words.advice(problem, in: .en).what }
  var remedy: String { Words.advice(problem, in: .en).remedy }
  var description: String { Words.problem(problem, in: .en) }
}
