# Completion of hotline for fish: hotline completions fish | source

# Whether the words so far lead to the place $argv[1], and, if given, to its argument number $argv[2].
function __hotline_at
    set -l place hotline
    set -l position 0
    set -l valued ''
    set -l ended ''
    for word in (commandline -opc)[2..-1]
        if test -n "$valued"
            set valued ''
        else if test "$word" = --; and test -z "$ended"
            set ended yes
        else if string match -q -- '-*' $word; and test -z "$ended"
            if contains -- "$place $word" 'hotline/run -n' 'hotline/run --replications' 'hotline/run --precision' 'hotline/run --seed' 'hotline/run --threads' 'hotline/run -s' 'hotline/run --set' 'hotline/run --events' 'hotline/run -o' 'hotline/run --out' 'hotline/run --lat' 'hotline/run --day' 'hotline/run --lang' 'hotline/compare -n' 'hotline/compare --replications' 'hotline/compare --lang' 'hotline/roster --curve' 'hotline/calendar/due --day'
                set valued yes
            end
        else if contains -- "$place/$word" 'hotline/help' 'hotline/calendar/help'
        else if contains -- "$place/$word" 'hotline/run' 'hotline/compare' 'hotline/roster' 'hotline/erlang' 'hotline/calendar' 'hotline/calendar/due' 'hotline/calendar/show' 'hotline/completions'
            set place "$place/$word"
        else
            set position (math $position + 1)
        end
    end
    test "$place" = "$argv[1]"; or return 1
    test (count $argv) -lt 2; or test $position -eq "$argv[2]"; or test "$argv[3]" = rest -a $position -ge "$argv[2]"
end

complete -c hotline -f
complete -c hotline -n '__hotline_at hotline 0' -a 'run' -d 'Run replications of a scenario and write tables, charts and a report.'
complete -c hotline -n '__hotline_at hotline 0' -a 'compare' -d 'Compare scenarios on common random numbers.'
complete -c hotline -n '__hotline_at hotline 0' -a 'roster' -d 'Cover a curve with shifts.'
complete -c hotline -n '__hotline_at hotline 0' -a 'erlang' -d 'Textbook formulae: who\'s waiting.'
complete -c hotline -n '__hotline_at hotline 0' -a 'calendar' -d 'Working days and deadlines.'
complete -c hotline -n '__hotline_at hotline 0' -a 'completions' -d 'Write a completion script for a shell.'
complete -c hotline -n '__hotline_at hotline 0' -a 'help' -d 'Show the help of a command.'
complete -c hotline -n '__hotline_at hotline' -s h -l help -d 'Show this help.'
complete -c hotline -n '__hotline_at hotline' -l version -d 'Show the version.'
complete -c hotline -n '__hotline_at hotline/run' -s n -l replications -x -d 'How many replications; without it there are as many as the precision needs.'
complete -c hotline -n '__hotline_at hotline/run' -l precision -x -d 'Relative half-width.'
complete -c hotline -n '__hotline_at hotline/run' -l seed -x -d 'Seed of all random streams.'
complete -c hotline -n '__hotline_at hotline/run' -l threads -x -d 'Threads to use.'
complete -c hotline -n '__hotline_at hotline/run' -s s -l set -x -d 'Change a value of the scenario\'s [file].'
complete -c hotline -n '__hotline_at hotline/run' -l events -x -a 'none csv xes ocel' -d 'Event log to write.'
complete -c hotline -n '__hotline_at hotline/run' -s o -l out -x -a '(__fish_complete_directories)' -d 'Where results go.'
complete -c hotline -n '__hotline_at hotline/run' -l lat -x -d 'Latitude of the city.'
complete -c hotline -n '__hotline_at hotline/run' -l no-feedback -d 'Callers never call again.'
complete -c hotline -n '__hotline_at hotline/run' -l day -x -d 'The day it starts.'
complete -c hotline -n '__hotline_at hotline/run' -s q -l quiet -d 'Say nothing of the progress.'
complete -c hotline -n '__hotline_at hotline/run' -s v -l verbose -d 'Say more.'
complete -c hotline -n '__hotline_at hotline/run' -l lang -x -a 'en zh' -d 'Language of reports.'
complete -c hotline -n '__hotline_at hotline/run' -s h -l help -d 'Show this help.'
complete -c hotline -n '__hotline_at hotline/run 0' -k -a '(__fish_complete_suffix .yaml; __fish_complete_suffix .yml)' -d 'SCENARIO'
complete -c hotline -n '__hotline_at hotline/compare' -s n -l replications -x -d 'How many replications; without it there are as many as the precision needs.'
complete -c hotline -n '__hotline_at hotline/compare' -s q -l quiet -d 'Say nothing of the progress.'
complete -c hotline -n '__hotline_at hotline/compare' -s v -l verbose -d 'Say more.'
complete -c hotline -n '__hotline_at hotline/compare' -l lang -x -a 'en zh' -d 'Language of reports.'
complete -c hotline -n '__hotline_at hotline/compare' -s h -l help -d 'Show this help.'
complete -c hotline -n '__hotline_at hotline/compare 0' -k -a '(__fish_complete_suffix .yaml; __fish_complete_suffix .yml)' -d 'SCENARIO'
complete -c hotline -n '__hotline_at hotline/compare 1 rest' -k -a '(__fish_complete_suffix .yaml)' -d 'OTHER'
complete -c hotline -n '__hotline_at hotline/roster' -l curve -x -k -a '(__fish_complete_suffix .csv)' -d 'Seats needed by slot.'
complete -c hotline -n '__hotline_at hotline/roster' -s h -l help -d 'Show this help.'
complete -c hotline -n '__hotline_at hotline/roster 0' -k -a '(__fish_complete_suffix .yaml; __fish_complete_suffix .yml)' -d 'SCENARIO'
complete -c hotline -n '__hotline_at hotline/erlang' -s h -l help -d 'Show this help.'
complete -c hotline -n '__hotline_at hotline/erlang 0' -a 'b c a x' -d 'MODEL'
complete -c hotline -n '__hotline_at hotline/calendar 0' -a 'due' -d 'When is it due.'
complete -c hotline -n '__hotline_at hotline/calendar 0' -a 'show' -d 'A month as a table.'
complete -c hotline -n '__hotline_at hotline/calendar 0' -a 'help' -d 'Show the help of a command.'
complete -c hotline -n '__hotline_at hotline/calendar' -s h -l help -d 'Show this help.'
complete -c hotline -n '__hotline_at hotline/calendar/due' -l day -x -d 'The day it starts.'
complete -c hotline -n '__hotline_at hotline/calendar/due' -s h -l help -d 'Show this help.'
complete -c hotline -n '__hotline_at hotline/calendar/show' -s h -l help -d 'Show this help.'
complete -c hotline -n '__hotline_at hotline/calendar/show 0 rest' -F -d 'FILE'
complete -c hotline -n '__hotline_at hotline/completions' -s h -l help -d 'Show this help.'
complete -c hotline -n '__hotline_at hotline/completions 0' -a 'bash zsh fish' -d 'SHELL'
