# Completion of hotline for bash: source <(hotline completions bash)

# Folders, and files with one of the extensions (any file without them).
_hotline_files() {
    local extension
    compopt -o filenames 2>/dev/null
    local IFS=$'\n'
    COMPREPLY=($(compgen -d -- "$cur"))
    if (($# == 0)); then
        COMPREPLY=($(compgen -f -- "$cur"))
    fi
    for extension in "$@"; do
        COMPREPLY+=($(compgen -f -X "!*.$extension" -- "$cur"))
    done
}

_hotline_words() {
    COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

_hotline() {
    local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD - 1]}"
    local place=hotline position=0 option='' ended='' index word
    COMPREPLY=()
    # bash parts --name=value into three words.
    if [[ $cur == '=' ]]; then
        cur=''
    elif [[ $prev == '=' ]] && ((COMP_CWORD > 2)); then
        prev="${COMP_WORDS[COMP_CWORD - 2]}"
    fi
    for ((index = 1; index < COMP_CWORD; index++)); do
        word="${COMP_WORDS[index]}"
        if [[ $word == '=' ]]; then
            continue
        elif [[ -n $option ]]; then
            option=''
        elif [[ $word == -- && -z $ended ]]; then
            ended=yes
        elif [[ $word == -* && -z $ended ]]; then
            case "$place $word" in
                'hotline/run -n' | 'hotline/run --replications' | 'hotline/run --precision' | 'hotline/run --seed' | 'hotline/run --threads' | 'hotline/run -s' | 'hotline/run --set' | 'hotline/run --events' | 'hotline/run -o' | 'hotline/run --out' | 'hotline/run --lat' | 'hotline/run --day' | 'hotline/run --lang') option=$word ;;
                'hotline/compare -n' | 'hotline/compare --replications' | 'hotline/compare --lang') option=$word ;;
                'hotline/roster --curve') option=$word ;;
                'hotline/calendar/due --day') option=$word ;;
            esac
        else
            case "$place/$word" in
                'hotline/run') place='hotline/run' ;;
                'hotline/compare') place='hotline/compare' ;;
                'hotline/roster') place='hotline/roster' ;;
                'hotline/erlang') place='hotline/erlang' ;;
                'hotline/calendar') place='hotline/calendar' ;;
                'hotline/calendar/due') place='hotline/calendar/due' ;;
                'hotline/calendar/show') place='hotline/calendar/show' ;;
                'hotline/completions') place='hotline/completions' ;;
                'hotline/help') place='hotline' ;;
                'hotline/calendar/help') place='hotline/calendar' ;;
                *) ((position += 1)) ;;
            esac
        fi
    done
    if [[ -z $ended ]]; then
        case "$place $prev" in
            'hotline/run -n' | 'hotline/run --replications') :; return ;;
            'hotline/run --precision') :; return ;;
            'hotline/run --seed') :; return ;;
            'hotline/run --threads') :; return ;;
            'hotline/run -s' | 'hotline/run --set') :; return ;;
            'hotline/run --events') _hotline_words 'none csv xes ocel'; return ;;
            'hotline/run -o' | 'hotline/run --out') compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur")); return ;;
            'hotline/run --lat') :; return ;;
            'hotline/run --day') :; return ;;
            'hotline/run --lang') _hotline_words 'en zh'; return ;;
            'hotline/compare -n' | 'hotline/compare --replications') :; return ;;
            'hotline/compare --lang') _hotline_words 'en zh'; return ;;
            'hotline/roster --curve') _hotline_files 'csv'; return ;;
            'hotline/calendar/due --day') :; return ;;
        esac
        if [[ $cur == -* ]]; then
            case "$place" in
                'hotline') _hotline_words '-h --help --version' ;;
                'hotline/run') _hotline_words '-n --replications --precision --seed --threads -s --set --events -o --out --lat --no-feedback --day -q --quiet -v --verbose --lang -h --help' ;;
                'hotline/compare') _hotline_words '-n --replications -q --quiet -v --verbose --lang -h --help' ;;
                'hotline/roster') _hotline_words '--curve -h --help' ;;
                'hotline/erlang') _hotline_words '-h --help' ;;
                'hotline/calendar') _hotline_words '-h --help' ;;
                'hotline/calendar/due') _hotline_words '--day -h --help' ;;
                'hotline/calendar/show') _hotline_words '-h --help' ;;
                'hotline/completions') _hotline_words '-h --help' ;;
            esac
            return
        fi
    fi
    case "$place $position" in
        'hotline 0') _hotline_words 'run compare roster erlang calendar completions help' ;;
        'hotline/run 0') _hotline_files 'yaml' 'yml' ;;
        'hotline/compare 0') _hotline_files 'yaml' 'yml' ;;
        'hotline/compare '*) _hotline_files 'yaml' ;;
        'hotline/roster 0') _hotline_files 'yaml' 'yml' ;;
        'hotline/erlang 0') _hotline_words 'b c a x' ;;
        'hotline/calendar 0') _hotline_words 'due show help' ;;
        'hotline/calendar/show '*) _hotline_files ;;
        'hotline/completions 0') _hotline_words 'bash zsh fish' ;;
    esac
}

complete -F _hotline hotline
