namespace Briefing.Typography;

/// <summary>A straight mark in a text and the mark that it stands for.</summary>
/// <param name="Index">In the text.</param>
/// <param name="Meant">As it is printed, in French with the space inside it.</param>
/// <param name="IsCertain">Whether nothing else can have been meant.</param>
internal readonly record struct StraightMark(int Index, string Meant, bool IsCertain);
