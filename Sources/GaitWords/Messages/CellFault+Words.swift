import GaitModel

extension Words {
  /// What is wrong with a row, in English.
  static func english(_ fault: CellFault) -> Advice {
    switch fault {
    case .ragged(let cells, let columns, let remedy):
      Advice(
        "it has \(cells) \(cells == 1 ? "cell" : "cells") where the first row has \(columns) columns",
        english(remedy))
    case .notANumber(let cell, let remedy): Advice("\(quoted(cell)) is not a number", english(remedy))
    case .timeMissing: Advice("the time is missing", "Put the time in seconds there, or remove the row.")
    case .timeTooLarge(let cell):
      Advice(
        "\(quoted(cell)) seconds is more than 292 years",
        "Give the time in seconds; nanoseconds must be divided by 1000000000.")
    case .noMoment(let cell):
      Advice(
        "\(quoted(cell)) is not a moment in time", "Put the time in seconds there, or remove the row.")
    case .dateAsTime(let cell):
      Advice(
        "\(quoted(cell)) is a date or a clock time, not seconds",
        "Give the time in seconds since the start of the recording.")
    case .timeStep(let seconds, let unit):
      Advice(
        "the time steps are \(seconds) s apart",
        "If these are \(english(unit)), divide the column by \(divisor(unit)). "
          + "Walking needs at least 25 rows a second.")
    case .fewStamps(let rows, let stamps):
      Advice(
        "the first \(rows) rows carry only \(stamps == 1 ? "one time stamp" : "two different time stamps")",
        "The times were written with too few digits; export them with all digits, or as seconds since the start."
      )
    case .rateTooHigh(let rate, let unit):
      Advice(
        "there would be \(rate) rows a second",
        "If these are \(english(unit)), multiply the column by \(factor(unit)).")
    }
  }

  private static func factor(_ unit: CellFault.CoarseTimeUnit) -> String {
    switch unit {
    case .minutes: "60"
    case .hours: "3600"
    case .days: "86400"
    }
  }

  private static func english(_ unit: CellFault.CoarseTimeUnit) -> String {
    switch unit {
    case .minutes: "minutes"
    case .hours: "hours"
    case .days: "days"
    }
  }

  private static func german(_ unit: CellFault.CoarseTimeUnit) -> String {
    switch unit {
    case .minutes: "Minuten"
    case .hours: "Stunden"
    case .days: "Tage"
    }
  }

  private static func english(_ remedy: CellFault.RaggedRemedy) -> String {
    switch remedy {
    case .semicolons: "Separate the columns by commas, in every row as in the first."
    case .decimalCommas:
      "Write the numbers with a decimal dot: with decimal commas every number becomes two cells."
    case .incomplete: "Complete or remove this row; an empty cell stands for a lost sample."
    }
  }

  private static func english(_ remedy: CellFault.NumberRemedy) -> String {
    switch remedy {
    case .semicolons: "Separate the columns by commas and write the numbers with a decimal dot."
    case .quotes: "Write the number with a decimal dot and without quotes."
    case .spreadsheetDate:
      "This looks like a date that a spreadsheet made of a number; go back to the original file."
    case .spreadsheetError:
      "A spreadsheet wrote this for a failed formula; leave the cell empty for a lost sample."
    case .plain: "Put a number there, or leave the cell empty for a lost sample."
    }
  }

  private static func english(_ unit: CellFault.TimeUnit) -> String {
    switch unit {
    case .milliseconds: "milliseconds"
    case .microseconds: "microseconds"
    case .nanoseconds: "nanoseconds"
    }
  }

  private static func divisor(_ unit: CellFault.TimeUnit) -> String {
    switch unit {
    case .milliseconds: "1000"
    case .microseconds: "1000000"
    case .nanoseconds: "1000000000"
    }
  }

  /// What is wrong with a row, in German.
  static func german(_ fault: CellFault) -> Advice {
    switch fault {
    case .ragged(let cells, let columns, let remedy):
      Advice(
        "sie hat \(cells) \(cells == 1 ? "Zelle" : "Zellen"), die erste Zeile aber \(columns) Spalten",
        german(remedy))
    case .notANumber(let cell, let remedy): Advice("\(quoted(cell)) ist keine Zahl", german(remedy))
    case .timeMissing:
      Advice("die Zeit fehlt", "Die Zeit in Sekunden eintragen oder die Zeile entfernen.")
    case .timeTooLarge(let cell):
      Advice(
        "\(quoted(cell)) Sekunden sind mehr als 292 Jahre",
        "Die Zeit in Sekunden angeben; Nanosekunden durch 1000000000 teilen.")
    case .noMoment(let cell):
      Advice(
        "\(quoted(cell)) ist kein Zeitpunkt", "Die Zeit in Sekunden eintragen oder die Zeile entfernen.")
    case .dateAsTime(let cell):
      Advice(
        "\(quoted(cell)) ist ein Datum oder eine Uhrzeit, keine Sekunden",
        "Die Zeit in Sekunden seit Beginn der Aufnahme angeben.")
    case .timeStep(let seconds, let unit):
      Advice(
        "die Zeitschritte liegen \(seconds) s auseinander",
        "Sind das \(german(unit)), die Spalte durch \(divisor(unit)) teilen. "
          + "Gehen braucht mindestens 25 Zeilen je Sekunde.")
    case .fewStamps(let rows, let stamps):
      Advice(
        "die ersten \(rows) Zeilen tragen nur \(stamps == 1 ? "einen Zeitstempel" : "zwei verschiedene Zeitstempel")",
        "Die Zeiten haben zu wenige Stellen; mit allen Stellen ausgeben oder als Sekunden seit Beginn.")
    case .rateTooHigh(let rate, let unit):
      Advice(
        "das wären \(rate) Zeilen je Sekunde",
        "Sind das \(german(unit)), die Spalte mit \(factor(unit)) multiplizieren.")
    }
  }

  private static func german(_ remedy: CellFault.RaggedRemedy) -> String {
    switch remedy {
    case .semicolons: "Die Spalten durch Kommas trennen, in jeder Zeile wie in der ersten."
    case .decimalCommas:
      "Die Zahlen mit Dezimalpunkt schreiben: Mit Dezimalkomma wird jede Zahl zu zwei Zellen."
    case .incomplete:
      "Diese Zeile ergänzen oder entfernen; eine leere Zelle steht für einen verlorenen Messwert."
    }
  }

  private static func german(_ remedy: CellFault.NumberRemedy) -> String {
    switch remedy {
    case .semicolons: "Die Spalten durch Kommas trennen und die Zahlen mit Dezimalpunkt schreiben."
    case .quotes: "Die Zahl mit Dezimalpunkt und ohne Anführungszeichen schreiben."
    case .spreadsheetDate:
      "Das sieht nach einem Datum aus, das eine Tabellenkalkulation aus einer Zahl gemacht hat; zur "
        + "Originaldatei zurückgehen."
    case .spreadsheetError:
      "Das schreibt eine Tabellenkalkulation bei einer misslungenen Formel; für einen verlorenen Messwert "
        + "die Zelle leer lassen."
    case .plain: "Eine Zahl eintragen oder die Zelle für einen verlorenen Messwert leer lassen."
    }
  }

  private static func german(_ unit: CellFault.TimeUnit) -> String {
    switch unit {
    case .milliseconds: "Millisekunden"
    case .microseconds: "Mikrosekunden"
    case .nanoseconds: "Nanosekunden"
    }
  }
}
