using Briefing.Load.Schemas;

namespace Briefing.Authoring.Outlines;

/// <summary>
/// Reads values in brackets, braces and quotation marks. One that is not closed ends before the line that is indented no
/// deeper than what it belongs to.
/// </summary>
/// <param name="indent">The column of that.</param>
internal sealed class OutlineFlow(OutlineScanner scan, int indent)
{
    private bool _isCutOff;

    public static OutlineNode Read(OutlineScanner scan, int indent) => new OutlineFlow(scan, indent).Collection(depth: 0);

    public static OutlineNode.Text Quoted(OutlineScanner scan, int indent) => new OutlineFlow(scan, indent).Quoted();

    private OutlineNode Collection(int depth)
    {
        var (start, open) = (scan.At++, scan.CharacterAt(scan.At - 1));
        var close = open == '{' ? '}' : ']';
        var entries = ImmutableArray.CreateBuilder<OutlineEntry>();
        var items = ImmutableArray.CreateBuilder<OutlineItem>();
        var (end, isClosed) = (scan.At, false);
        while (ToContent())
        {
            if (scan.Character is '}' or ']')
            {
                isClosed = scan.Character == close;
                end = ++scan.At;
                break;
            }

            if (scan.Character == ',')
            {
                end = ++scan.At;
                continue;
            }

            if (depth > Limits.Nesting)
            {
                scan.ToLineEnd();
                continue;
            }

            if (open == '{')
            {
                entries.Add(Entry(depth));
                end = entries[^1].End;
            }
            else
            {
                var value = Value(depth);
                items.Add(new(value.Start, value));
                end = value.End;
            }
        }

        return open == '{'
            ? new OutlineNode.Mapping(start, end, -1, entries.ToImmutable()) { IsClosed = isClosed }
            : new OutlineNode.Sequence(start, end, -1, items.ToImmutable()) { IsClosed = isClosed };
    }

    private OutlineEntry Entry(int depth)
    {
        var key = scan.Character is '{' or '[' ? Collection(depth + 1)
            : scan.Character is '"' or '\'' ? Quoted()
            : Plain(isKey: true);
        var name = key is OutlineNode.Text text ? text.Value : "";
        var end = key.End;
        scan.SkipBlanks();
        if (scan.Character != ':')
            return new(name, key.Start, end, Colon: null, Value: null);

        var colon = scan.At++;
        scan.SkipBlanks();
        var hasValue = ToContent() && scan.Character is not (',' or '}' or ']');
        return new(name, key.Start, end, colon, hasValue ? Value(depth) : null);
    }

    private OutlineNode Value(int depth) => scan.Character switch
    {
        '{' or '[' => Collection(depth + 1),
        '"' or '\'' => Quoted(),
        _ => Plain(isKey: false),
    };

    private OutlineNode.Text Plain(bool isKey)
    {
        var start = scan.At++;
        while (!scan.IsAtLineEnd && !scan.IsComment && scan.Character is not (',' or '}' or ']' or '{' or '[')
            && !(scan.Character == ':' && isKey && (scan.IsBlankAt(scan.At + 1) || scan.CharacterAt(scan.At + 1) is ',' or '}')))
        {
            scan.At++;
        }

        var value = scan.Text[start..scan.At].TrimEnd();
        return new(start, start + value.Length, value);
    }

    private OutlineNode.Text Quoted()
    {
        var (start, quote) = (scan.At, scan.Character);
        var end = scan.At + 1;
        for (scan.At++; !scan.IsAtEnd; scan.At++)
        {
            if (scan.Character == quote && quote == '\'' && scan.CharacterAt(scan.At + 1) == '\'')
            {
                scan.At++;
            }
            else if (scan.Character == quote)
            {
                end = ++scan.At;
                return new(start, end, Words(start + 1, end - 1));
            }
            else if (scan.Character == '\\' && quote == '"' && scan.CharacterAt(scan.At + 1) is not ('\n' or '\r' or '\0'))
            {
                scan.At++;
            }
            else if (scan.IsAtLineEnd && !GoesOn())
            {
                break;
            }

            end = char.IsWhiteSpace(scan.Character) ? end : scan.At + 1;
        }

        _isCutOff |= !scan.IsAtEnd;
        end = Math.Min(end, scan.Text.Length);
        return new(start, end, Words(start + 1, end));
    }

    private string Words(int start, int end) =>
        start >= end ? "" : string.Join(' ', scan.Text[start..end].Split(['\n', '\r'], StringSplitOptions.TrimEntries)).Trim();

    /// <summary>Whether the next line with anything on it is indented deep enough; then goes to the character before it.</summary>
    private bool GoesOn()
    {
        var here = scan.At;
        while (!scan.IsAtEnd && char.IsWhiteSpace(scan.Character))
            scan.At++;

        var goesOn = !scan.IsAtEnd && scan.Column > indent;
        scan.At = goesOn ? scan.At - 1 : here;
        return goesOn;
    }

    /// <returns>Whether there is more inside.</returns>
    private bool ToContent()
    {
        var here = scan.At;
        if (_isCutOff || !scan.ToContent(out _))
            return false;

        if (scan.Text.AsSpan(here, scan.At - here).ContainsAny('\n', '\r') && scan.Column <= indent
            && scan.Character is not (']' or '}'))
        {
            _isCutOff = true;
            scan.At = here;
            return false;
        }

        return true;
    }
}
