/// Every sentence that a person reads or hears, by key and language.
///
/// One file a topic. A key is a case of an enum and each language a `switch` over it, so that a sentence that
/// somebody forgot to translate does not compile.
public enum Words {}
