namespace Briefing.Print.Unicode.Words;

/// <summary>A script that is written without spaces between words, and for which there is a list of words.</summary>
internal enum WordScript : byte
{
    None,
    Burmese,
    Khmer,
    Lao,
    Thai,
}
