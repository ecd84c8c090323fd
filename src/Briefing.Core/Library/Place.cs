namespace Briefing.Library;

/// <summary>A stretch of a file. Lines and columns count from 1, columns in UTF-16 units (as indexes of a <c>string</c> do).</summary>
/// <param name="File">
/// The file's path, with forward slashes: below the folder as it was given to <see cref="Debate.Read"/>, or the name of a file in
/// memory.
/// </param>
/// <param name="Line">The line of its first character.</param>
/// <param name="Column">The column of its first character.</param>
/// <param name="EndLine">The line of its end.</param>
/// <param name="EndColumn">The column behind its last character; the same as <paramref name="Column"/> on that line if it is empty.</param>
public sealed record Place(string File, int Line, int Column, int EndLine, int EndColumn)
{
    internal static Place Of(TextSpan at) => new(at.File.Path, at.Line, at.Column, at.EndLine, at.EndColumn);

    /// <summary>The place as messages name it: <c>positions/debate.yaml(3,5)</c>.</summary>
    /// <returns>File, line and column.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SafeText.Of(File)}({Line},{Column})");
}
