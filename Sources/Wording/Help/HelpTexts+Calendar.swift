/// Help of `hotline calendar`.
extension HelpTexts {
    static let calendar: [String: String] = [
        "Deadlines, working days between dates, a month with its holidays.": "计算时限、两日之间的工作日数，显示含节假日的月历。",
        """
        The calendar china knows the holidays and working weekends (调休) of mainland China from 2019 to 2026, as \
        the State Council announced them. Times are civil times at +08:00 wherever the computer stands.
        """:
            "日历 china 收录国务院公布的 2019 至 2026 年中国大陆节假日与调休安排。无论计算机位于何处，时间均为东八区（+08:00）民用时。",
        "Say when a limit is due and which days count.": "计算时限何时到期，并说明哪些日期计入。",
        """
        Rules of a limit of N days:
          end-of-day    N working days; day 1 is the next working day, due at 24:00 of the last
          working-time  N times the hours of a working day, counted in working hours
          wall-clock    N times 24 hours, at any hour of any day
          natural-days  N calendar days; day 1 is the next day, due at 24:00 of the last

        24:00 is written as 00:00 of the next day. Late is what is finished after the instant that is due, not \
        at it.

        A file of limits has the columns id, rule, start and n; a rule there is one of these or the letter a \
        (end-of-day), b (working-time) or c (wall-clock). Other columns are ignored.
        """:
            """
        N 日时限的计算规则：
          end-of-day    N 个工作日；下一个工作日为第 1 日，于最后一日 24:00 到期
          working-time  一个工作日工时的 N 倍，按工作时间累计
          wall-clock    24 小时的 N 倍，任何日期、任何时刻均计入
          natural-days  N 个自然日；次日为第 1 日，于最后一日 24:00 到期

        24:00 写作次日 00:00。超过到期时刻才算逾期，恰在到期时刻办结不算。

        时限文件含 id、rule、start 与 n 各列；rule 为上述规则之一，或字母 a（end-of-day）、\
        b（working-time）、c（wall-clock）。其他列忽略。
        """,
        "across the Spring Festival": "跨春节",
        "When the limit starts: 2024-02-08T16:50.": "时限起算时刻：2024-02-08T16:50。",
        "The limit in days.": "时限天数。",
        "The limit as a length of time, for working-time and wall-clock: 24 h.":
            "以时长表示的时限，用于 working-time 与 wall-clock：24 h。",
        "How it is counted.": "计算规则。",
        "Working hours of working days, for working-time.": "工作日的工作时间，用于 working-time。",
        "Many limits, columns id,rule,start,n; writes id,due.": "批量计算，列为 id,rule,start,n；输出 id,due。",
        "hours such as 09:00-12:00,14:00-18:00": "时段，如 09:00-12:00,14:00-18:00",
        "Count working days, weekend days and holidays between two dates, both included.":
            "统计两日之间（含首尾两日）的工作日、周末与节假日。",
        "February 2024 with the Spring Festival": "2024 年 2 月，含春节",
        "First day, as 2024-02-01.": "首日，如 2024-02-01。",
        "Last day, counted as well.": "末日，一并计入。",
        "Show a month: the kind of each day, holidays, the running number of working days.":
            "显示月历：每日类别、节假日、工作日序号。",
        "the month of the Spring Festival": "春节所在的月份",
        "Year and month, as 2024-02.": "年与月，如 2024-02。",
        "a month such as 2024-02": "月份，如 2024-02",
        "Calendar": "日历",
        "china, plain (no holidays), or a CSV file date,kind,name of holidays and workdays.":
            "china、plain（无节假日），或列为 date,kind,name 的节假日与调休 CSV 文件。",
        "china, plain or a CSV file": "china、plain 或 CSV 文件",
        "Weekdays worked in plain or in a file: mon-sat, or mon,tue,fri.":
            "plain 或文件日历中上班的星期：mon-sat，或 mon,tue,fri。",
        "weekdays such as mon-sat or mon,tue,fri": "星期，如 mon-sat 或 mon,tue,fri",
        "The days for which the file is complete.": "文件完整收录的日期范围。",
        "two dates such as 2019-01-01..2026-12-31": "两个日期，如 2019-01-01..2026-12-31",
    ]
}
