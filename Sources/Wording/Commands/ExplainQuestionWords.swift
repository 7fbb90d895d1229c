/// What `hotline explain` says of its command line, and of a regulation that cannot be looked at.
public enum ExplainQuestionWords {
    /// No id; takes what follows.
    public static let emptyId = Phrase(en: "--only: found nothing, expected an id{}", zh: "--only：没有写出编号，应为条款编号{}")
    /// Behind it: an example; takes an id.
    public static let suchAs = Phrase(en: " such as '{}'", zh: "，如“{}”")
    /// No such article; takes id and what follows.
    public static let noArticle = Phrase(en: "--only: no article '{}'{}", zh: "--only：没有编号为“{}”的条款{}")
    /// Switching a rule off gives no scenario; takes the id, the changes, and what the reader said.
    public static let cannotSwitchOff = Phrase(
        en: "{} cannot be switched off by {}:\n{}", zh: "{} 无法通过 {} 停用：\n{}")
    /// An article names measures that the scenario does not have; takes id, measures and of what.
    public static let lacksMeasures = Phrase(en: "{}: the scenario has no {} of {}", zh: "{}：场景中没有 {}（对象：{}）")
    /// Of what, if of nothing in particular.
    public static let everything = Phrase(en: "everything", zh: "全部")
}
