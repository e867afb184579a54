extension RandomAccessCollection where Index == Int {
    /// The first place whose element does not meet a condition that holds for a prefix of the collection and for nothing
    /// after it; `endIndex` where all meet it. Looks at as many elements as the count has binary digits.
    @inlinable
    package func endOfPrefix(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
