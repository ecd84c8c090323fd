namespace Briefing.Print.Layout.Paragraphs;

/// <summary>A list that is filled, read and cleared for each paragraph, keeping its capacity.</summary>
internal sealed class ReusableList<T>
    where T : struct
{
    private T[] _items = new T[256];

    public int Count { get; private set; }

    public ref T this[int index] => ref _items[index];

    public ref T this[Index index] => ref _items[index.GetOffset(Count)];

    public void Add(T item)
    {
        if (Count == _items.Length)
            Grow(Count + 1);

        _items[Count++] = item;
    }

    /// <summary>Sets the length; the values of new items are undefined.</summary>
    public void SetCount(int count)
    {
        if (count > _items.Length)
            Grow(count);

        Count = count;
    }

    public void Clear() => Count = 0;

    public Span<T> AsSpan() => new(_items, 0, Count);

    public T[] ToArray() => AsSpan().ToArray();

    private void Grow(int least)
    {
        var larger = new T[Math.Max(least, 2 * _items.Length)];
        Array.Copy(_items, larger, Count);
        _items = larger;
    }
}
