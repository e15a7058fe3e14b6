public import ArgumentParser
public import GaitReport

extension WalkReport.View: ExpressibleByArgument {}
