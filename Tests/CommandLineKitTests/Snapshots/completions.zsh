#compdef hotline
# Completion of hotline for zsh: source <(hotline completions zsh)

_hotline() {
    local context state state_descr line
    typeset -A opt_args
    local -a commands
    commands=(
            'run:Run replications of a scenario and write tables, charts and a report.'
            'compare:Compare scenarios on common random numbers.'
            'roster:Cover a curve with shifts.'
            'erlang:Textbook formulae\: who'\''s waiting.'
            'calendar:Working days and deadlines.'
            'completions:Write a completion script for a shell.'
            'help:Show the help of a command.'
    )
    _arguments -C \
        '(- *)'{-h,--help}'[Show this help.]' \
        '(- *)'--version'[Show the version.]' \
        '1: :->command' \
        '*:: :->rest'
    case $state in
        command) _describe -t commands 'COMMAND' commands ;;
        rest)
            case $line[1] in
                run) _hotline_run ;;
                compare) _hotline_compare ;;
                roster) _hotline_roster ;;
                erlang) _hotline_erlang ;;
                calendar) _hotline_calendar ;;
                completions) _hotline_completions ;;
                help) ((CURRENT == 2)) && _describe -t commands 'COMMAND' commands ;;
            esac
            ;;
    esac
}

_hotline_run() {
    _arguments -s -S \
        '(-n --replications)'{-n+,--replications=}'[How many replications; without it there are as many as the precision needs.]:N: ' \
        --precision='[Relative half-width.]:R: ' \
        --seed='[Seed of all random streams.]:S: ' \
        --threads='[Threads to use.]:T: ' \
        '*'{-s+,--set=}'[Change a value of the scenario'\''s \[file\].]:PATH=V: ' \
        --events='[Event log to write.]:FORMAT:(none csv xes ocel)' \
        '(-o --out)'{-o+,--out=}'[Where results go.]:DIR:_files -/' \
        --lat='[Latitude of the city.]:DEG: ' \
        --no-feedback'[Callers never call again.]' \
        --day='[The day it starts.]:DATE: ' \
        '(-q --quiet)'{-q,--quiet}'[Say nothing of the progress.]' \
        '(-v --verbose)'{-v,--verbose}'[Say more.]' \
        --lang='[Language of reports.]:LANG:(en zh)' \
        '(- *)'{-h,--help}'[Show this help.]' \
        '1:SCENARIO:_files -g "*.(yaml|yml)"'
}

_hotline_compare() {
    _arguments -s -S \
        '(-n --replications)'{-n+,--replications=}'[How many replications; without it there are as many as the precision needs.]:N: ' \
        '(-q --quiet)'{-q,--quiet}'[Say nothing of the progress.]' \
        '(-v --verbose)'{-v,--verbose}'[Say more.]' \
        --lang='[Language of reports.]:LANG:(en zh)' \
        '(- *)'{-h,--help}'[Show this help.]' \
        '1:SCENARIO:_files -g "*.(yaml|yml)"' \
        '*:OTHER:_files -g "*.(yaml)"'
}

_hotline_roster() {
    _arguments -s -S \
        --curve='[Seats needed by slot.]:FILE:_files -g "*.(csv)"' \
        '(- *)'{-h,--help}'[Show this help.]' \
        '1:SCENARIO:_files -g "*.(yaml|yml)"'
}

_hotline_erlang() {
    _arguments -s -S \
        '(- *)'{-h,--help}'[Show this help.]' \
        '1:MODEL:(b c a x)' \
        '2::COUNT: '
}

_hotline_calendar() {
    local context state state_descr line
    typeset -A opt_args
    local -a commands
    commands=(
            'due:When is it due.'
            'show:A month as a table.'
            'help:Show the help of a command.'
    )
    _arguments -C \
        '(- *)'{-h,--help}'[Show this help.]' \
        '1: :->command' \
        '*:: :->rest'
    case $state in
        command) _describe -t commands 'COMMAND' commands ;;
        rest)
            case $line[1] in
                due) _hotline_calendar_due ;;
                show) _hotline_calendar_show ;;
                help) ((CURRENT == 2)) && _describe -t commands 'COMMAND' commands ;;
            esac
            ;;
    esac
}

_hotline_calendar_due() {
    _arguments -s -S \
        --day='[The day it starts.]:DATE: ' \
        '(- *)'{-h,--help}'[Show this help.]'
}

_hotline_calendar_show() {
    _arguments -s -S \
        '(- *)'{-h,--help}'[Show this help.]' \
        '*:FILE:_files'
}

_hotline_completions() {
    _arguments -s -S \
        '(- *)'{-h,--help}'[Show this help.]' \
        '1:SHELL:(bash zsh fish)'
}

if [[ $funcstack[1] == _hotline ]]; then
    _hotline "$@"
else
    compdef _hotline hotline
fi
