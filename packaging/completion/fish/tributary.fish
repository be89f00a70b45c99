# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of tributary, the window, for fish.

# The names of the saved sources come from the command line's completion, which lies beside this one.
functions --query __tributary_sources; or source (status dirname)/tributary-cli.fish

complete -c tributary -f
complete -c tributary -l source -x -a '(__tributary_sources)' -d 'Show this saved source'
complete -c tributary -s h -l help -d 'List the options'
complete -c tributary -l help-all -d 'List also those of all Qt programs'
complete -c tributary -s v -l version -d 'Tell the version'
