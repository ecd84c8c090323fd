namespace Briefing.Authoring;

/// <summary>What there is to say of a place in a file.</summary>
/// <param name="Start">Of the word that it is about.</param>
/// <param name="Text">In Markdown.</param>
internal sealed record Pointed(int Start, int End, string Text);
