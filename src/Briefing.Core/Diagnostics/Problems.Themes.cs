namespace Briefing.Diagnostics;

/// <content>Problems of a theme and of the files that it names.</content>
internal static partial class Problems
{
    /// <param name="what">The predicate of the sentence: "is not there".</param>
    public static Diagnostic NamedFileUnreadable(Located<string> name, string what, string? suggestion) =>
        Error("BRF0601", name.At, $"The file {Phrase.Quote(name.Value)} {what}.",
            Phrase.DidYouMean(suggestion) + "The path is relative to the file that contains it.");

    public static Diagnostic OtherCase(Located<string> name, string listed) =>
        Warning("BRF0619", name.At, $"The file is called {Phrase.Quote(listed)}.",
            "Some systems distinguish upper and lower case, and would not find it. Write the name exactly.");

    public static Diagnostic BackslashInPath(Located<string> name) =>
        Error("BRF0620", name.At, $"The path {Phrase.Quote(name.Value)} has a backslash.",
            "Only Windows separates folders with it. Use /, which works on all systems: "
            + $"{Phrase.Quote(name.Value.Replace('\\', '/'))}.")
        .MendedBy(name.At.Of(name.Value) is var path && path.Length == name.Value.Length ? Fix.Replace(path, name.Value.Replace('\\', '/'), isCertain: true) : null);

    public static Diagnostic FileOutside(Located<string> name) =>
        Error("BRF0602", name.At,
            $"{Phrase.Quote(name.Value)} is outside the folder of the file that names it.",
            "A debate from somebody else could make Briefing read any of your files. Copy the file into the folder or "
            + "one below it; or, if you trust the path, run the command with --allow-outside.");

    public static Diagnostic FileTooLarge(Located<string> name, int limit) =>
        Error("BRF0603", name.At,
            $"The file {Phrase.Quote(name.Value)} is larger than {limit >> 20} MB.",
            "It was not read. Name a smaller file: a font with only the scripts you need, or a smaller picture.");

    public static Diagnostic FontUnusable(Located<string> name, string reason) =>
        Error("BRF0604", name.At,
            $"The font {Phrase.Quote(name.Value)} cannot be used: {char.ToLowerInvariant(reason[0])}{reason[1..]}",
            "Name a TrueType or OpenType file (.ttf, .otf) whose licence allows it to be embedded; for a collection "
            + "(.ttc), add the face after a #, as in 'Sans.ttc#Sans JP'.");

    /// <param name="reason">The predicate of the sentence: "has macros".</param>
    public static Diagnostic TemplateUnusable(Located<string> name, string reason) =>
        Error("BRF0621", name.At, $"The template {Phrase.Quote(name.Value)} {reason}.", TemplateHelp);

    public const string TemplateHelp =
        "Use a self-contained Word file, .docx or .dotx. Its styles, page, headers and footers are copied.";

    /// <param name="chain">The names of the files from the theme to the one that extends it again; empty for a long row.</param>
    public static Diagnostic ThemesWithoutEnd(Located<string> name, ImmutableArray<string> chain, int most) =>
        Error("BRF0617", name.At, chain switch
        {
            [] => $"More than {most} themes are chained by 'extends'.",
            [var only] => $"The theme {Phrase.Quote(only)} extends itself.",
            [var first, .., var last] => $"The theme {Phrase.Quote(first)} extends itself through {Phrase.Quote(last)}.",
        },
            chain.IsEmpty
            ? "It would be unclear where a colour comes from. Merge two of them into one file."
            : "The chain would never end. Name a theme that doesn't extend this one, or remove the line.");

    /// <param name="one">One stakeholder's id.</param>
    /// <param name="other">The other's.</param>
    /// <param name="difference">By CIEDE2000, for example "4".</param>
    public static Diagnostic ColoursAlikeForSome(TextSpan at, string one, string other, string difference, string sight) =>
        Warning("BRF0618", at,
            $"The colours of {Phrase.Quote(one)} and {Phrase.Quote(other)} are only {difference} apart for readers with {sight}.",
            "One man in twelve sees red and green less well than others; from 10 on, colours are easy to tell apart "
            + "(CIEDE2000). Make one of them clearly lighter, or more blue or yellow.");

    public static Diagnostic NotAColour(Located<string> written, string? suggestion) =>
        Error("BRF0605", written.At, $"{Phrase.Quote(written.Value)} is not a colour.",
            Phrase.DidYouMean(suggestion) + "Write red, green and blue in hexadecimal and in quotation marks: "
            + "\"#1D4F91\", or \"#159\" for \"#115599\".");

    /// <param name="use">The use of the colour: "the ink".</param>
    /// <param name="ground">Its background: "white".</param>
    /// <param name="ratio">For example "3.42".</param>
    /// <param name="near">The nearest colour with enough contrast.</param>
    public static Diagnostic ContrastTooLow(TextSpan at, string use, string ground, string ratio, string near) =>
        Error("BRF0606", at,
            $"The contrast of {use} on {ground} is {ratio} to 1, and text needs 4.5 to 1.",
            $"Many readers could not read it, and a copy in grey would be worse (WCAG 2.2, 1.4.3). "
            + $"The nearest colour that passes is \"{near}\".");

    public static Diagnostic ColoursTooSimilar(TextSpan at, string one, string other, TextSpan? second) =>
        Warning("BRF0607", at,
            $"{Phrase.Quote(one)} and {Phrase.Quote(other)} have the same marker and hardly differ in colour.",
            "Only their labels would tell them apart. Give one of them another marker, under 'markers', or "
            + "another colour.",
            second is { } place ? new("the other one", place) : null);

    public static Diagnostic UnknownThemeStakeholder(Located<string> id, string? suggestion) =>
        Warning("BRF0608", id.At, $"This debate has no stakeholder {Phrase.Quote(id.Value)}.",
            Phrase.DidYouMean(suggestion)
            + "The theme's values for it have no effect here. The stakeholders are listed in debate.yaml.");

    public static Diagnostic NotAPicture(Located<string> name) =>
        Error("BRF0609", name.At, $"{Phrase.Quote(name.Value)} is neither a PNG nor an SVG file.",
            "Only these two can be printed. Save the picture as one of them.");

    public static Diagnostic PictureUnusable(Located<string> name, string reason) =>
        Error("BRF0610", name.At, $"The picture {Phrase.Quote(name.Value)} cannot be used: {reason}",
            "Save it again as a PNG with 8 bits per channel and without interlacing.");

    public static Diagnostic DrawingUnusable(TextSpan at, string reason) =>
        Error("BRF0611", at, reason,
            "A logo can only have filled shapes, without text, lines, gradients or transparency. In a drawing program, "
            + "convert text and lines to paths and save as plain SVG; or use a PNG.");

    public static Diagnostic PathUnreadable(TextSpan at, string reason) =>
        Error("BRF0612", at, $"The path data cannot be read: {reason}",
            "Path data looks like 'M0 0H10V10Z', as in the 'd' of an SVG path. Copy all of it.");

    public static Diagnostic ViewBoxUnreadable(TextSpan at, string written) =>
        Error("BRF0613", at, $"{Phrase.Quote(written)} is not a view box.",
            "It selects the part of the drawing to show. Write four numbers, left, top, width and height, the last "
            + "two above 0: 0 0 100 40.");

    public static Diagnostic LogoUnclear(TextSpan at, bool hasBoth) =>
        Error("BRF0614", at, hasBoth
            ? "This logo has both 'file' and 'path'."
            : "This logo has neither 'file' nor 'path'.",
            "Write 'file' with the name of a PNG or SVG file, or 'path' and 'view-box' with path data.");

    public static Diagnostic NoHyphenation(Located<string> language, IReadOnlyList<string> known) =>
        Error("BRF0616", language.At,
            $"There are no hyphenation rules for {Phrase.Quote(language.Value)}.",
            $"There are rules for {Phrase.AllOf(known)}. Remove 'hyphenation' to keep words whole; soft hyphens in a text "
            + "still work.");

    public static Diagnostic WatermarkTooLong(Prose watermark, int most) =>
        Error("BRF0615", watermark.At,
            $"A watermark has at most {most} characters; this one has {watermark.Value.Length}.",
            "A longer watermark would be too small to read. Use a word or two, such as DRAFT; put a whole line under "
            + "'classification'.");
}
