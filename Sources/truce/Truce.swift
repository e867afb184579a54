import ArgumentParser

@main struct Truce: ParsableCommand {}
