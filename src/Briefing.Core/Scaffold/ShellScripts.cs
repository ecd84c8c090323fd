namespace Briefing.Scaffold;

/// <summary>
/// Completion scripts that ask the tool itself: <c>briefing "[suggest:7]" "briefing bu"</c> prints one word per line for the
/// text typed so far and the position of the cursor.
/// </summary>
internal static class ShellScripts
{
    private const string Bash =
        """
        # Words for 'briefing' in bash. Add to ~/.bashrc:  source <(briefing completions bash)
        _briefing() {
          local word="${COMP_WORDS[COMP_CWORD]}" words found
          words=$("${COMP_WORDS[0]}" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
          COMPREPLY=()
          while IFS= read -r found; do
            # Options only where one is begun.
            [[ $found == [-/]* && $word != -* ]] || COMPREPLY+=("$found")
          done < <(compgen -W "$words" -- "$word")
          # After 'stakeholder/' comes the rest of the word.
          [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == */ ]] && compopt -o nospace 2>/dev/null
          return 0
        }
        complete -o bashdefault -o default -F _briefing briefing

        """;

    private const string Zsh =
        """
        #compdef briefing
        # Words for 'briefing' in zsh. Add to ~/.zshrc, after compinit:  source <(briefing completions zsh)
        _briefing() {
          # Up to the cursor, and without what stands before a pipe.
          local line="${(j: :)words[1,CURRENT-1]} $PREFIX"
          local -a found
          found=("${(@f)$($words[1] "[suggest:$#line]" "$line" 2>/dev/null)}")
          found=(${found:#(|/*)})
          # Options only where one is begun, and files only where nothing else fits.
          [[ $PREFIX == -* ]] || found=(${found:#-*})
          found=(${(M)found:#${(b)PREFIX}*})
          if (( ! $#found )); then
            _files
            return
          fi
          # After 'stakeholder/' comes the rest of the word.
          compadd -S '' -- ${(M)found:#*/}
          compadd -- ${found:#*/}
        }
        compdef _briefing briefing

        """;

    private const string Fish =
        """
        # Words for 'briefing' in fish. Add to ~/.config/fish/config.fish:  briefing completions fish | source
        function __briefing_words
          set -l line (commandline -cp)
          set -l word (commandline -ct)
          # Options only where one is begun, and files only where nothing else fits.
          set -l left_out '-*'
          string match -q -- '-*' "$word"; and set left_out ''
          set -l found (briefing "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null \
            | string match -rv '^(/|$)' | string match -v -- "$left_out" \
            | string match -- (string escape --no-quoted -- "$word")'*')
          if set -q found[1]
            printf '%s\n' $found
          else
            __fish_complete_path "$word"
          end
        end
        complete -c briefing -f -a '(__briefing_words)'

        """;

    private const string PowerShell =
        """
        # Words for 'briefing' in PowerShell. Add to $PROFILE:
        #   briefing completions pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName briefing -ScriptBlock {
          param($word, $line, $cursor)
          $typed = "$line".PadRight($cursor).Substring(0, $cursor)
          briefing "[suggest:$cursor]" "$typed" 2>$null |
            Where-Object { $_ -like "$word*" -and $_ -notlike '/*' } |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    /// <param name="shell">bash, zsh, fish or pwsh.</param>
    public static string Of(string shell) => (shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        "pwsh" => PowerShell,
        _ => throw new ArgumentException($"No script for {shell}.", nameof(shell)),
    }).ReplaceLineEndings("\n");
}
