/// Help of `hotline kpis` and `schema`.
extension HelpTexts {
    static let lookUp: [String: String] = [
        "List every measure with its numerator, denominator and period rule.": "列出全部指标的分子、分母与归属规则。",
        "Show only this measure.": "只显示该指标。",
        "Write a JSON array, with words in both languages.": "输出 JSON 数组，含中英文说明。",
        "Print the JSON Schema of scenario.yaml, for editors that complete and check.":
            "输出 scenario.yaml 的 JSON Schema，供编辑器补全与检查。",
        """
        Editors with YAML support use it when the file's first line is
          # yaml-language-server: $schema=../../schema/scenario.schema.json
        """:
            """
        支持 YAML 的编辑器在文件首行为下面一行时使用它：
          # yaml-language-server: $schema=../../schema/scenario.schema.json
        """,
    ]
}
