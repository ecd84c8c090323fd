namespace Briefing.Authoring.Outlines;

/// <summary>The characters of a file and a place among them, with what YAML makes of lines, comments and indentation.</summary>
internal sealed class OutlineScanner(string text)
{
    private int _lineStart;
    private int _counted;

    public string Text { get; } = text;

    public int At { get; set; }

    public char Character => CharacterAt(At);

    public bool IsAtEnd => At >= Text.Length;

    public bool IsAtLineEnd => IsAtEnd || Character is '\n' or '\r';

    public char CharacterAt(int offset) => (uint)offset < (uint)Text.Length ? Text[offset] : '\0';

    /// <summary>Where the character here stands in its line, counted from 0.</summary>
    public int Column
    {
        get
        {
            // What is read again and again in a long line must not be counted again and again.
            if (At < _lineStart)
                _lineStart = Text.AsSpan(0, At).LastIndexOfAny('\n', '\r') + 1;
            else if (At > _counted && Text.AsSpan(_counted, At - _counted).LastIndexOfAny('\n', '\r') is >= 0 and var last)
                _lineStart = _counted + last + 1;

            _counted = At;
            return At - _lineStart;
        }
    }

    /// <summary>Goes to the next character that is neither white space nor part of a comment.</summary>
    /// <param name="column">Where it stands in its line.</param>
    /// <returns>Whether there is one.</returns>
    public bool ToContent(out int column)
    {
        for (column = 0; !IsAtEnd; At++)
        {
            if (IsComment || IsMarker())
                ToLineEnd();
            else if (Character is not (' ' or '\t' or '\n' or '\r'))
            {
                column = Column;
                return true;
            }

            if (IsAtEnd)
                return false;
        }

        return false;
    }

    public void SkipBlanks()
    {
        while (Character is ' ' or '\t')
            At++;
    }

    public void ToLineEnd()
    {
        var length = Text.AsSpan(At).IndexOfAny('\n', '\r');
        At = length < 0 ? Text.Length : At + length;
    }

    public bool IsComment => Character == '#' && (At == 0 || char.IsWhiteSpace(Text[At - 1]));

    public bool IsDash => Character == '-' && IsBlankAt(At + 1);

    /// <summary>Whether a white space or the end is there.</summary>
    public bool IsBlankAt(int offset) => offset >= Text.Length || Text[offset] is ' ' or '\t' or '\n' or '\r';

    /// <summary>The colon after the key that begins here; <c>null</c> if none does.</summary>
    public int? ColonOfKey()
    {
        if (Character is '"' or '\'')
        {
            var quote = At + 1;
            while (quote < Text.Length && Text[quote] != Character && Text[quote] is not ('\n' or '\r'))
                quote++;

            return CharacterAt(quote) == Character && CharacterAt(quote + 1) == ':' ? quote + 1 : null;
        }

        if (Character is '{' or '[' or '|' or '>' or '#' or '\0' || IsDash)
            return null;

        for (var i = At; i < Text.Length && Text[i] is not ('\n' or '\r'); i++)
        {
            if (Text[i] == ':' && IsBlankAt(i + 1))
                return i == At ? null : i;

            if (Text[i] == '#' && IsBlankAt(i - 1))
                return null;
        }

        return null;
    }

    // "---" and "..." at the start of a line.
    private bool IsMarker() => Character is '-' or '.' && (At == 0 || Text[At - 1] is '\n' or '\r')
        && Text.AsSpan(At) is ['-', '-', '-', ..] or ['.', '.', '.', ..] && IsBlankAt(At + 3);
}
