# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of tributary-cli for fish.

function __tributary_sources --description 'Names of the saved sources'
    # The strings before "name" come first, so that a value cannot be taken for it.
    tributary-cli source list --json 2>/dev/null </dev/null |
        string replace --filter --regex '^\{(?:"[a-z_]+":"(?:[^"\\\\]|\\\\.)*",)*"name":"((?:[^"\\\\]|\\\\.)*)".*' '$1' |
        string replace --all --regex '\\\\(["\\\\/])' '$1'
end

function __tributary_command --description 'Is this one of the commands?'
    set --local words (commandline --tokenize --cut-at-cursor --current-process)
    test (count $words) -ge 2; and contains -- $words[2] $argv
end

# How many arguments that are no options come before this one.
function __tributary_arguments --argument-names wanted
    set --local words (commandline --tokenize --cut-at-cursor --current-process)
    set --local found 0
    set --local skip 0
    for word in $words[3..]
        if test $skip -eq 1
            set skip 0
        else if contains -- $word --provider --method --table --table-method --plugin --slot --publication --deletes \
                --until-lsn --password-file --role --schema --role-password-file --format --output -o --name --seed \
                --scheduler --max-rate --connections
            set skip 1
        else if not string match --quiet -- '-*' $word
            set found (math $found + 1)
        end
    end
    test $found -eq $wanted
end

function __tributary_word --description 'Is word number N of the line one of these?' --argument-names number
    set --local words (commandline --tokenize --cut-at-cursor --current-process)
    test (count $words) -ge $number; and contains -- $words[$number] $argv[2..]
end

# "sqlite:" and behind it a file.
function __tributary_destination
    set --local word (commandline --current-token)
    if string match --quiet 'sqlite:*' -- $word
        __fish_complete_suffix (string replace 'sqlite:' '' -- $word) '' | string replace --regex '^' 'sqlite:'
    else
        echo sqlite:
    end
end

function __tributary_table_method
    set --local word (commandline --current-token)
    if string match --quiet '*=*' -- $word
        for method in full log skip
            string replace --regex '=[^=]*$' "=$method" -- $word
        end
    end
end

complete -c tributary-cli -f
complete -c tributary-cli -n __fish_use_subcommand -l version -d 'Tell the version'
complete -c tributary-cli -s h -l help -d 'Tell the commands, or the options of one'
complete -c tributary-cli -n __fish_use_subcommand -a check -d 'Look whether a source can be reached and read'
complete -c tributary-cli -n __fish_use_subcommand -a script -d 'Write the SQL that makes a read-only role'
complete -c tributary-cli -n __fish_use_subcommand -a slot -d 'Show, make or drop the replication slot'
complete -c tributary-cli -n __fish_use_subcommand -a sync -d 'Bring the tables of a source into a destination'
complete -c tributary-cli -n __fish_use_subcommand -a verify -d 'Compare a source with its copy'
complete -c tributary-cli -n __fish_use_subcommand -a status -d 'Tell what is copied where, and how fresh it is'
complete -c tributary-cli -n __fish_use_subcommand -a source -d 'Save, list, remove, import and export sources'
complete -c tributary-cli -n __fish_use_subcommand -a schedule -d 'Say when a saved source is synced by itself'
complete -c tributary-cli -n __fish_use_subcommand -a help -d 'List the commands'

# Arguments
complete -c tributary-cli -n '__tributary_command check script slot sync verify status; and __tributary_arguments 0' -a '(__tributary_sources)' -d 'Saved source'
complete -c tributary-cli -n '__tributary_command check script slot sync verify; and __tributary_arguments 0' -a postgresql://
complete -c tributary-cli -n '__tributary_command status; and __tributary_arguments 0' -a '(__tributary_destination)'
complete -c tributary-cli -n '__tributary_command sync verify status; and __tributary_arguments 1' -a '(__tributary_destination)'
complete -c tributary-cli -n '__tributary_command slot; and __tributary_arguments 1' -a 'status create drop'
complete -c tributary-cli -n '__tributary_command source; and __tributary_arguments 0' -a 'list show add remove import export'
complete -c tributary-cli -n '__tributary_command source; and __tributary_word 3 show remove; and __tributary_arguments 1' -a '(__tributary_sources)' -d 'Saved source'
complete -c tributary-cli -n '__tributary_command source; and __tributary_word 3 import export; and __tributary_arguments 1' -F
complete -c tributary-cli -n '__tributary_command source; and __tributary_word 3 add; and __tributary_arguments 2' -a postgresql://
complete -c tributary-cli -n '__tributary_command source; and __tributary_word 3 add; and __tributary_arguments 3' -a '(__tributary_destination)'
complete -c tributary-cli -n '__tributary_command schedule; and __tributary_arguments 0' -a '(__tributary_sources)' -d 'Saved source'
complete -c tributary-cli -n '__tributary_command schedule; and __tributary_arguments 1' -a 'show set off'
complete -c tributary-cli -n '__tributary_command schedule; and __tributary_arguments 2' -a 'manual every hourly daily weekdays'

# Options of several commands
complete -c tributary-cli -n 'not __fish_use_subcommand' -l json -d 'Print one JSON object a line'
complete -c tributary-cli -n '__tributary_command check script slot sync verify status source' -l password-file -r -F -d 'Password: first line of a file'
complete -c tributary-cli -n '__tributary_command check script slot sync verify status source' -l password-stdin -d 'Password: first line of standard input'
complete -c tributary-cli -n '__tributary_command check script sync source' -l method -x -a 'full log' -d 'How tables are kept up to date'
complete -c tributary-cli -n '__tributary_command check script slot sync source' -l plugin -x -a 'auto pgoutput wal2json' -d 'Output plugin of the server'
complete -c tributary-cli -n '__tributary_command check script sync source' -l slot -x -d 'Replication slot'
complete -c tributary-cli -n '__tributary_command check script sync source' -l publication -x -d 'Publication for pgoutput'
complete -c tributary-cli -n '__tributary_command check script sync verify source' -l table -x -d 'Only this table'
complete -c tributary-cli -n '__tributary_command check sync verify source' -l table-method -x -a '(__tributary_table_method)' -d 'One table otherwise than --method says'
complete -c tributary-cli -n '__tributary_command check script' -l provider -x -a 'auto generic rds aurora cloudsql alloydb azure supabase neon heroku crunchy aiven digitalocean timescale' -d 'Who runs the server'
complete -c tributary-cli -n '__tributary_command sync source' -l deletes -x -a 'remove keep' -d 'What happens to deleted rows'
complete -c tributary-cli -n '__tributary_command sync source' -l once -d 'One run, up to where the server is now'
complete -c tributary-cli -n '__tributary_command sync source' -l follow -d 'Go on applying changes until stopped'
complete -c tributary-cli -n '__tributary_command sync source' -l until-lsn -x -d 'End at this position of the log'
complete -c tributary-cli -n '__tributary_command sync source' -l allow-resync -d 'When changes are missing, copy everything anew'

# Options of one command
complete -c tributary-cli -n '__tributary_command script' -l role -x -d 'The role that the script makes'
complete -c tributary-cli -n '__tributary_command script' -l schema -x -d 'Only this schema'
complete -c tributary-cli -n '__tributary_command script' -l future-tables -d 'Also tables that are made later'
complete -c tributary-cli -n '__tributary_command script' -l role-password-file -r -F -d 'The password of the role'
complete -c tributary-cli -n '__tributary_command script' -l missing-only -d 'Only what the server lacks'
complete -c tributary-cli -n '__tributary_command script' -l keep -x -a 'slot publication role' -d 'What --undo leaves'
complete -c tributary-cli -n '__tributary_command script' -l undo -d 'The script that takes everything away'
complete -c tributary-cli -n '__tributary_command script' -l format -x -a 'psql sql markdown' -d 'Form of the script'
complete -c tributary-cli -n '__tributary_command script' -s o -l output -r -F -d 'Write to this file'
complete -c tributary-cli -n '__tributary_command slot' -l name -x -d 'The slot'
complete -c tributary-cli -n '__tributary_command sync source' -l max-rate -x -d 'Read at most so many bytes a second'
complete -c tributary-cli -n '__tributary_command sync source' -l connections -x -a '1 2 3' -d 'Connections to the source at most'
complete -c tributary-cli -n '__tributary_command sync' -l scheduled -d 'For timers: recorded as a run of the schedule'
complete -c tributary-cli -n '__tributary_command verify' -l quick -d 'Compare numbers of rows only'
complete -c tributary-cli -n '__tributary_command verify' -l sample -d 'Compare some rows chosen at random'
complete -c tributary-cli -n '__tributary_command verify' -l full -d 'Compare every value'
complete -c tributary-cli -n '__tributary_command verify' -l seed -x -d 'Choose the rows of an earlier sample'
complete -c tributary-cli -n '__tributary_command verify' -l repair -d 'Copy again what differs'
complete -c tributary-cli -n '__tributary_command source' -l on-server -d 'remove: also what was made on the server'
complete -c tributary-cli -n '__tributary_command schedule' -l scheduler -x -a 'window systemd' -d 'Who sees to it'
