using Briefing.Text;

namespace Briefing.Diagnostics;

/// <content>Problems of a theme and of the files that it names.</content>
internal static partial class Problems
{
    /// <param name="what">The predicate of the sentence: "is not there".</param>
    public static Diagnostic NamedFileUnreadable(Located<string> name, string what, string? suggestion) =>
        new("BRF0601", Severity.Error, name.At, $"The file {Wording.Quote(name.Value)} {what}.")
        {
            Hint = Wording.DidYouMean(suggestion) + "The path starts in the folder of the file that names it.",
        };

    public static Diagnostic FileOutside(Located<string> name) =>
        new("BRF0602", Severity.Error, name.At,
            $"{Wording.Quote(name.Value)} lies outside the folder of the file that names it.")
        {
            Hint = "Whoever wrote this file could make the tool read any file of yours. Copy the file into the folder or "
                + "one below it; or, if you trust the path, run the command with --allow-outside.",
        };

    public static Diagnostic FileTooLarge(Located<string> name, int limit) =>
        new("BRF0603", Severity.Error, name.At,
            $"The file {Wording.Quote(name.Value)} is larger than {limit >> 20} MB.")
        {
            Hint = "It was not read. Name a smaller file: a font cut down to the scripts that you need, or a smaller "
                + "picture.",
        };

    public static Diagnostic FontUnusable(Located<string> name, string reason) =>
        new("BRF0604", Severity.Error, name.At, $"The font {Wording.Quote(name.Value)} cannot be used: {reason}")
        {
            Hint = "Name a static TrueType file (.ttf) of one face, whose licence allows it to be embedded.",
        };

    public static Diagnostic NotAColour(Located<string> written, string? suggestion) =>
        new("BRF0605", Severity.Error, written.At, $"{Wording.Quote(written.Value)} is not a colour.")
        {
            Hint = Wording.DidYouMean(suggestion) + "Write red, green and blue in hexadecimal and in quotation marks: "
                + "\"#1D4F91\", or \"#159\" for \"#115599\".",
        };

    /// <param name="use">The use of the colour: "the ink".</param>
    /// <param name="ground">Its background: "white".</param>
    /// <param name="ratio">For example "3.42".</param>
    /// <param name="near">The nearest colour with enough contrast.</param>
    public static Diagnostic ContrastTooLow(TextSpan at, string use, string ground, string ratio, string near) =>
        new("BRF0606", Severity.Error, at,
            $"The contrast of {use} on {ground} is {ratio} to 1, and text needs 4.5 to 1.")
        {
            Hint = $"Many readers could not read it, and a copy in grey would be worse (WCAG 2.2, 1.4.3). "
                + $"The nearest colour that passes is \"{near}\".",
        };

    public static Diagnostic LookAlike(TextSpan at, string one, string other, TextSpan? second) =>
        new("BRF0607", Severity.Warning, at,
            $"{Wording.Quote(one)} and {Wording.Quote(other)} have the same marker and hardly differ in colour.")
        {
            Hint = "Only their labels would tell them apart. Give one of them another marker, under 'markers', or "
                + "another colour.",
            See = second is { } place ? new("the other one", place) : null,
        };

    public static Diagnostic NoStakeholderToColour(Located<string> id, string? suggestion) =>
        new("BRF0608", Severity.Warning, id.At, $"This debate has no stakeholder {Wording.Quote(id.Value)}.")
        {
            Hint = Wording.DidYouMean(suggestion)
                + "What the theme says of it has no effect here. The stakeholders are listed in debate.yaml.",
        };

    public static Diagnostic NotAPicture(Located<string> name) =>
        new("BRF0609", Severity.Error, name.At, $"{Wording.Quote(name.Value)} is neither a PNG nor an SVG file.")
        {
            Hint = "Those two can be printed. Save the picture as one of them.",
        };

    public static Diagnostic PictureUnusable(Located<string> name, string reason) =>
        new("BRF0610", Severity.Error, name.At, $"The picture {Wording.Quote(name.Value)} cannot be used: {reason}")
        {
            Hint = "Save it again as a PNG of 8 bits a channel, without interlacing.",
        };

    public static Diagnostic DrawingUnusable(TextSpan at, string reason) =>
        new("BRF0611", Severity.Error, at, reason)
        {
            Hint = "A logo is drawn from filled shapes alone: svg, g, path, rect, circle and polygon with 'fill'. In a "
                + "drawing program, turn text and lines into paths and save as plain SVG; or use a PNG.",
        };

    public static Diagnostic PathUnreadable(TextSpan at, string reason) =>
        new("BRF0612", Severity.Error, at, $"The path data cannot be read: {reason}")
        {
            Hint = "Path data are letters and numbers such as 'M0 0H10V10Z', as in the 'd' of an SVG path. Copy them "
                + "whole.",
        };

    public static Diagnostic ViewBoxUnreadable(TextSpan at, string written) =>
        new("BRF0613", Severity.Error, at, $"{Wording.Quote(written)} is not a view box.")
        {
            Hint = "It says which part of the drawing is shown. Write four numbers, left, top, width and height, the last "
                + "two above 0: 0 0 100 40.",
        };

    public static Diagnostic LogoUnclear(TextSpan at, bool hasBoth) =>
        new("BRF0614", Severity.Error, at, hasBoth
            ? "This logo has both 'file' and 'path'."
            : "This logo has neither 'file' nor 'path'.")
        {
            Hint = "Write 'file' with the name of a PNG or SVG file, or 'path' and 'view-box' with path data.",
        };

    public static Diagnostic NoHyphenation(Located<string> language) =>
        new("BRF0616", Severity.Error, language.At,
            $"Nothing is known of how words are divided in {Wording.Quote(language.Value)}.")
        {
            Hint = "There are rules for 'en-gb' and 'en-us'. Leave 'hyphenation' out, and words stay whole; a soft hyphen "
                + "in a text still divides its word.",
        };

    public static Diagnostic WatermarkTooLong(Prose watermark, int most) =>
        new("BRF0615", Severity.Error, watermark.At,
            $"A watermark has at most {most} characters; this one has {watermark.Value.Length}.")
        {
            Hint = "It is to be taken in at a glance, and would be too small. Write a word or two, such as DRAFT; a whole "
                + "line goes under 'classification'.",
        };
}
