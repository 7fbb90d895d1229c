import Scenarios

extension Records {
    /// `regulation`.
    static var regulation: Record<Regulation> {
        Record(
            "a regulation",
            [
                .required("title", \.title, Formats.title, "title of the document, or { en: …, zh: … }"),
                .optional("document", \.document, Formats.text, "its number, such as 市政规〔2022〕11号"),
                .optional(
                    "from", \.from, Formats.date,
                    "first day on which it is in force; articles may have one of their own"),
                .optional(
                    "to", \.to, Formats.date,
                    "last day on which it is in force; it counts, and articles may have one of their own"),
                .required(
                    "articles", \.articles, article.format { Article() }.list.listOrTable(of: "articles"),
                    "its articles: a list, or a CSV with a row an article"),
                .optional("source", \.source, Formats.text, "where the document can be read"),
            ])
    }

    /// An item of `regulation.articles`.
    static var article: Record<Article> {
        Record(
            "an article",
            [
                .required("id", \.id, Formats.text, "id of the rule, such as GL-13.2.1"),
                .optional("article", \.article, Formats.text, "where the document says it, such as 第十三条(二)1"),
                .required("title", \.title, Formats.title, "the rule in short, or { en: …, zh: … }"),
                .optional(
                    "from", \.from, Formats.date, "first day on which it is in force; that of the document if left out"),
                .optional(
                    "to", \.to, Formats.date,
                    "last day on which it is in force; it counts. That of the document if left out"),
                .required(
                    "set_at", \.setAt, Formats.oneOrMore(Formats.text),
                    "paths of the values that encode it, as of --set: a text or a list"),
                .optional("touches", \.touches, Formats.measure(), "measure that counts what the rule touches"),
                .optional(
                    "changes", \.changes, Formats.measure(),
                    "measure that moves when the rule is switched off; that of touches if left out"),
                .optional(
                    "of", \.of, Formats.text,
                    "what both are measured on, SCOPE/KEY such as category/help; everything if left out"),
                .optional(
                    "without", \.without, Formats.oneOrMore(Formats.change),
                    "changes that switch the rule off, as of --set: a text or a list"),
            ])
    }
}
