/// Help of `hotline erlang`.
extension HelpTexts {
    static let erlang: [String: String] = [
        "Textbook queues: what so many servers give, or how many a target takes.":
            "教科书排队模型：给定坐席的效果，或达到目标所需的坐席。",
        """
        Exact answers for a steady rate of calls and exponential talk times. Give --servers to see what they \
        give, or --target for the least servers that meet it.
        """:
            "来电强度不变、通话时长服从指数分布时的精确解。给出 --servers 则计算其效果，给出 --target 则求满足目标的最少坐席。",
        "Loss system: who finds all servers busy is lost.": "损失制：坐席全忙时来电即损失。",
        "Delay system: everybody waits as long as it takes.": "等待制：人人等到接通为止。",
        "Delay system with impatience: who waits too long abandons.": "等待制，来电人有耐心限度：等待过久即放弃。",
        "Erlang A in which callers who abandon or find all lines in use try again.":
            "Erlang A，放弃或遇线路全忙的来电人会重拨。",
        "The blocking depends on talk times only through their mean. --target is the most blocking allowed.":
            "呼损率只取决于通话时长的均值。--target 为允许的最大呼损率。",
        """
        With --lines, callers who find all lines in use are blocked (M/M/c/K). At a load of as many erlangs as \
        there are servers or more the line grows without end.
        """:
            "给出 --lines 时，线路全忙则来电被拒（M/M/c/K）。负荷（爱尔兰）达到或超过坐席数时，队列无限增长。",
        """
        Patience is exponential. With --lines, callers who find all lines in use are blocked; --patience may \
        then be left out and nobody abandons.
        """:
            "耐心服从指数分布。给出 --lines 时，线路全忙则来电被拒；此时可不写 --patience，表示无人放弃。",
        """
        An approximation: redials are taken to come so late that they mix with the fresh calls into one steady \
        stream. --rate is that of fresh calls; the results are those of a single attempt.
        """:
            "近似计算：假定重拨间隔很长，与首次呼叫合成一股平稳的来电。--rate 为首次呼叫的强度；结果按每次呼叫计。",
        "share of callers lost": "来电损失的比例",
        "trunks for 1 % blocking": "呼损率为 1% 时所需的中继数",
        "Calls an hour: 200, 200/h, 1400/day.": "每小时来电：200、200/h、1400/day。",
        "Mean talk time with wrap-up, in seconds or with a unit: 180, 3 min.":
            "平均处理时长（通话加话后处理），以秒计或带单位：180、3 min。",
        "Offered load, in place of --rate and --talk.": "话务负荷（爱尔兰），代替 --rate 与 --talk。",
        "Mean patience, in seconds or with a unit; inf if nobody abandons.": "平均耐心，以秒计或带单位；无人放弃时写 inf。",
        "Lines, talking and waiting together.": "线路数，含通话与等待。",
        "Acceptable waiting time of the service level.": "服务水平的可接受等待时间。",
        "Probability that a caller who abandons tries again.": "放弃的来电人重拨的概率。",
        "Probability that a caller who finds all lines in use tries again; as --redial if left out.":
            "遇线路全忙的来电人重拨的概率；不写时同 --redial。",
        "Finds the least servers that meet it: 0.8, 80%.": "求满足该目标的最少坐席：0.8、80%。",
        "Write a JSON object of all inputs and results.": "输出含全部输入与结果的 JSON 对象。",
        "Servers.": "坐席数。",
        "What the target is for: at least that service level, at most that share of the others.":
            "目标针对什么：服务水平不低于该值，其他占比不高于该值。",
        "calls an hour such as 200 or 200/h": "每小时来电数，如 200 或 200/h",
        "months and years have no fixed length": "月与年的长度不固定",
        "a time above 0, in seconds such as 180 or with a unit such as 3 min": "大于 0 的时间，以秒计如 180，或带单位如 3 min",
        "a time, in seconds such as 180 or with a unit such as 3 min": "时间，以秒计如 180，或带单位如 3 min",
        "a share such as 0.8 or 80%": "比率，如 0.8 或 80%",
    ]
}
